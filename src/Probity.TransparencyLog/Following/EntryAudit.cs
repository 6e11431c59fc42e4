using System.Text;
using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Tiles;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Following;

/// <summary>Looks at entries in their order: form, register, number, instant. Holds no more than the instant of the last one.</summary>
internal sealed class EntryAudit(RegisterName register, Findings findings)
{
    private readonly byte[] _register = Encoding.ASCII.GetBytes(register.Value);
    private LeafInstant? _before;

    /// <summary>Reads the first entries of a bundle and hashes them.</summary>
    /// <param name="bundle">The bytes served.</param>
    /// <param name="first">Index of the bundle's first entry.</param>
    /// <param name="hashes">Where the hashes go; as many entries are read.</param>
    /// <returns>False when the bundle has not so many entries.</returns>
    public bool Read(ReadOnlySpan<byte> bundle, long first, Span<MerkleHash> hashes)
    {
        for (var i = 0; i < hashes.Length; i++)
        {
            if (!EntryBundle.TryTake(ref bundle, out var entry))
            {
                findings.Add(LogRule.BundleHasItsEntries, $"{i} of {hashes.Length} from entry {first + 1} on");
                return false;
            }

            hashes[i] = Rfc6962.LeafHash(entry);
            Look(entry, first + i + 1);
        }

        // A bundle that was asked for in its full width ends with its last entry.
        if (hashes.Length == TileAddress.FullWidth && !bundle.IsEmpty)
            findings.Add(LogRule.BundleHasItsEntries, $"{bundle.Length} bytes too many after entry {first + hashes.Length}");
        return true;
    }

    private void Look(ReadOnlySpan<byte> entry, long number)
    {
        if (LeafParts.Read(entry, out var leaf) is { } broken)
        {
            findings.Add(LogRule.LeafIsCanonical, $"entry {number}: {broken}");
            return;
        }

        if (!leaf.Register.SequenceEqual(_register))
            findings.Add(LogRule.RegisterIsThatOfTheLog, $"entry {number} is of another register");
        if (leaf.Number != number)
            findings.Add(LogRule.NumbersHaveNoGap, $"{leaf.Number} where {number} follows");
        if (leaf.Instant < _before)
            findings.Add(LogRule.InstantsNeverGoBack, $"entry {number} is of {leaf.Instant}, the one before of {_before}");
        _before = leaf.Instant;
    }
}
