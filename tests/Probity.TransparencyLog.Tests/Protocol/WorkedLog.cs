using System.Text;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Following;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Proofs;
using Probity.TransparencyLog.Witnessing;

namespace Probity.TransparencyLog.Tests.Protocol;

/// <summary>The log of three entries that docs/protocols/log.md works through: every block of the document by its label.</summary>
internal sealed class WorkedLog
{
    private readonly PublishedLog _log;
    private readonly SaltedFields[] _entries;
    private readonly LogLeaf[] _leaves;

    public WorkedLog()
    {
        var salts = Sample.Salts();
        var first = Seal(salts, "C-1", "case-opened", null, """{"amount":120000,"grounds":["ground-1"],"subject":{"name":"Example Trading Ltd"}}""");
        var second = Seal(salts, "C-1", "listing-decided", new Predecessor(1, first.Commitment), """{"until":"2028-03-01"}""");
        var third = Seal(salts, "C-2", "case-erased", null, "{}");
        _entries = [first, second, third];
        _leaves = [.. _entries.Select((e, i) => Sample.Leaf(i + 1, e))];
        _log = new PublishedLog().Append(_leaves.Select(l => l.ToBytes())).Publish(Sample.Witness);
    }

    public IReadOnlyDictionary<string, string> Blocks()
    {
        var prover = new MerkleProver(address => _log.Files.GetValueOrDefault(address.Path));
        var name = _entries[0].Disclose(path => path == "content.subject.name");
        var bare = SignedCheckpoint.Sign(_log.Checkpoint.Checkpoint, Sample.Key);
        MerkleHash[] hashes = [.. _leaves.Select(l => l.ToHash())];
        var blocks = new Dictionary<string, string>
        {
            ["vkey"] = Sample.Key.Verifier.ToString(),
            ["witness-vkey"] = Sample.Witness.Verifier.ToString(),
            ["fields-1"] = string.Join('\n', _entries[0].Fields.Select(f => Json(f.Opened))),
            ["digests-1"] = string.Join('\n', _entries[0].Fields.Select(f => f.Digest())),
            ["committed-1"] = Json(new CanonicalValue.List([.. _entries[0].Disclose(_ => false).Digests.Select(d => (CanonicalValue)d)])),
            ["fields-2"] = string.Join('\n', _entries[1].Fields.Select(f => Json(f.Opened))),
            ["leaves"] = string.Join('\n', _leaves.Select(l => Encoding.UTF8.GetString(l.ToBytes()))),
            ["leaf-1-hex"] = Hex(_leaves[0].ToBytes()),
            ["leaf-hashes"] = string.Join('\n', hashes.Select(h => Hex(h.ToArray()))),
            ["node"] = Hex(Rfc6962.NodeHash(hashes[0], hashes[1]).ToArray()),
            ["root"] = Hex(_log.Tree.ComputeRoot().ToArray()),
            ["tile"] = Hex(_log.Files["tile/0/000.p/3"]),
            ["bundle"] = Hex(_log.Files["tile/entries/000.p/3"]),
            ["checkpoint"] = bare.ToString(),
            ["cosignature"] = bare.Note.Cosign(Sample.Witness, Sample.Start).ToString(),
            ["keys"] = Encoding.UTF8.GetString(Sample.Keys.Introduce(Sample.Key, Sample.LogKey(2), 3).ToBytes()),
            ["disclosure"] = Encoding.UTF8.GetString(name.ToBytes()),
            ["proof"] = EntryProof.Of(_leaves[0], name, prover.Inclusion(0, 3), bare).ToString(),
            ["request"] = new AddCheckpointRequest(2, prover.Consistency(2, 3).Hashes, bare).ToString(),
            ["state"] = new RememberedLog(Sample.Key.Verifier, bare).ToString(),
        };
        return blocks.ToDictionary(b => b.Key, b => b.Value.TrimEnd('\n'));
    }

    private static SaltedFields Seal(SaltSource salts, string caseReference, string name, Predecessor? before, string content) =>
        SaltedFields.Seal(EntryFields.Of(caseReference, name, 1, before, Encoding.UTF8.GetBytes(content)), salts);

    private static string Json(CanonicalValue value) => Encoding.UTF8.GetString(CanonicalJson.Write(value));

    private static string Hex(byte[] bytes) => string.Join('\n', bytes.Chunk(32).Select(Convert.ToHexStringLower));
}
