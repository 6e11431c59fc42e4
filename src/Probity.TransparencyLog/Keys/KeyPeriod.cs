using Probity.TransparencyLog.Notes;

namespace Probity.TransparencyLog.Keys;

/// <summary>From which size of the tree on a key signs.</summary>
/// <param name="FromSize">Smallest size it signs. The key before it may have signed that size too, and none above.</param>
/// <param name="Key">The key.</param>
public sealed record KeyPeriod(long FromSize, VerifierKey Key);
