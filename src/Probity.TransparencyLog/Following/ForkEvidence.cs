using Probity.TransparencyLog.Checkpoints;

namespace Probity.TransparencyLog.Following;

/// <summary>Two signed checkpoints of one log that cannot both be true of a log that only grows. Each is complete: anyone can verify both signatures.</summary>
/// <param name="Earlier">The one remembered.</param>
/// <param name="Later">The one served now.</param>
public sealed record ForkEvidence(SignedCheckpoint Earlier, SignedCheckpoint Later);
