using System.Text;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Following;
using Probity.TransparencyLog.Keys;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Proofs;
using Probity.TransparencyLog.Tiles;
using Probity.TransparencyLog.Witnessing;

namespace Probity.TransparencyLog.Tests.Fuzzing;

/// <summary>
/// Every parser of the library under one form: bytes from a stranger give bytes written again, or null for a refusal. What is
/// accepted must come out as it went in, and nothing may throw.
/// </summary>
internal static class Parsers
{
    public static IReadOnlyDictionary<string, Func<byte[], byte[]?>> All { get; } = new Dictionary<string, Func<byte[], byte[]?>>
    {
        ["note"] = bytes => SignedNote.Parse(bytes).Value?.ToBytes(),
        ["lines"] = bytes => SignedNote.ParseLines(bytes).Value is { } lines ? Text(string.Concat(lines.Select(l => $"{l}\n"))) : null,
        ["checkpoint"] = bytes => SignedCheckpoint.Parse(bytes).Value is { } c ? Judged(c) : null,
        ["vkey"] = bytes => VerifierKey.Parse(Encoding.UTF8.GetString(bytes)).Value is { } key ? Text(key.ToString()) : null,
        ["skey"] = bytes => SigningKey.Parse(Encoding.UTF8.GetString(bytes)).Value is { } key ? Text(key.ExportPrivate()) : null,
        ["keys"] = bytes => KeyHistory.Parse(bytes).Value?.ToBytes(),
        ["json"] = bytes => CanonicalJson.Read(bytes).Value is { } value ? CanonicalJson.Write(value) : null,
        ["leaf"] = bytes => LogLeaf.Parse(bytes).Value?.ToBytes(),
        ["disclosure"] = bytes => Disclosure.Parse(bytes).Value is { } d ? Verified(d) : null,
        ["proof"] = bytes => EntryProof.Parse(bytes).Value is { } p ? Verified(p) : null,
        ["request"] = bytes => WitnessRules.Decide(bytes, _ => Known, Sample.Witness, Sample.Start) is { Status: 200 } ? bytes
            : AddCheckpointRequest.Parse(bytes).Value?.ToBytes(),
        ["state"] = bytes => RememberedLog.Parse(bytes).Value?.ToBytes(),
        ["bundle"] = Bundle,
        ["path"] = bytes => Encoding.UTF8.GetString(bytes) is var path && (TileAddress.FromPath(path)?.Path ?? EntryBundleAddress.FromPath(path)?.Path) is { } again
            ? Text(again) : null,
        ["salted"] = Salted,
    };

    private static readonly CheckpointPolicy Policy = new(Sample.Keys, [Sample.Witness.Verifier], 1);

    private static readonly WitnessedLog Known = new(Sample.Origin, [Sample.Key.Verifier], 2, Rfc6962.EmptyRoot);

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Judged(SignedCheckpoint checkpoint)
    {
        Policy.Judge(checkpoint);
        return checkpoint.ToBytes();
    }

    private static byte[] Verified(Disclosure disclosure)
    {
        disclosure.VerifyAgainst(PublishedLog.Leaf(1));
        return disclosure.ToBytes();
    }

    private static byte[] Verified(EntryProof proof)
    {
        proof.Verify(Policy);
        return proof.ToBytes();
    }

    private static byte[]? Bundle(byte[] bytes)
    {
        ReadOnlySpan<byte> rest = bytes;
        var entries = new List<ReadOnlyMemory<byte>>();
        while (EntryBundle.TryTake(ref rest, out var entry))
            entries.Add(entry.ToArray());
        return rest.IsEmpty ? EntryBundle.Write(entries) : null;
    }

    // The node's own bytes, sealed: broken ones are broken infrastructure, and say so by the one exception promised.
    private static byte[]? Salted(byte[] bytes)
    {
        try
        {
            return SaltedFieldsBytes.Write(SaltedFieldsBytes.Read(bytes));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
