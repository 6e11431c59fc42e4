namespace Probity.TransparencyLog.Following;

/// <summary>A bundle as it was served.</summary>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Width">Entries asked for.</param>
/// <param name="HasMore">It is the full bundle that took the place of the partial one asked for.</param>
internal sealed record ServedBundle(byte[] Bytes, int Width, bool HasMore);
