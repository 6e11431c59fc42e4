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

    /// <summary>Reads the entries of a bundle and hashes them.</summary>
    /// <param name="served">The bundle.</param>
    /// <param name="first">Index of its first entry.</param>
    /// <returns>A hash for each entry; null when the bundle has too few.</returns>
    public MerkleHash[]? Read(ServedBundle served, long first)
    {
        var hashes = new MerkleHash[served.Width];
        ReadOnlySpan<byte> bundle = served.Bytes;
        for (var i = 0; i < hashes.Length; i++)
        {
            if (!EntryBundle.TryTake(ref bundle, out var entry))
            {
                findings.Add(LogRule.BundleHasItsEntries, $"{i} of {hashes.Length} from entry {first + 1} on");
                return null;
            }

            hashes[i] = Rfc6962.LeafHash(entry);
            Look(entry, first + i + 1);
        }

        if (!served.HasMore && !bundle.IsEmpty)
            findings.Add(LogRule.BundleHasItsEntries, $"{bundle.Length} bytes too many after entry {first + hashes.Length}");
        return hashes;
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
