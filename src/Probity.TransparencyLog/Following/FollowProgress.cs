namespace Probity.TransparencyLog.Following;

/// <summary>How far the reading of a log has come.</summary>
/// <param name="Entries">Entries read, those skipped included.</param>
/// <param name="Size">Entries to be read.</param>
public readonly record struct FollowProgress(long Entries, long Size);
