namespace Probity.TransparencyLog.Entries;

/// <summary>The entry before this one in the same case; entries of a case so form a chain inside the register's log.</summary>
/// <param name="Number">Its number in the register.</param>
/// <param name="Commitment">Its commitment.</param>
public readonly record struct Predecessor(long Number, Commitment Commitment);
