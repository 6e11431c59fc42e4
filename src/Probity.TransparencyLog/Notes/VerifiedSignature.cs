namespace Probity.TransparencyLog.Notes;

/// <summary>A signature that verified.</summary>
/// <param name="Key">The key that made it.</param>
/// <param name="UnixSeconds">When a witness says it made it, in seconds since 1970; null for a signature without a time.</param>
public sealed record VerifiedSignature(VerifierKey Key, long? UnixSeconds);
