using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Proofs;

/// <summary>One file that shows some fields of an entry and proves that a log has them: a C2SP tlog-proof whose extra bytes are canonical JSON of leaf and disclosure.</summary>
public sealed record EntryProof(LogLeaf Leaf, Disclosure Disclosure, TlogProof Proof)
{
    /// <exception cref="ArgumentException">The proof is of another place or size than leaf and checkpoint.</exception>
    public static EntryProof Of(LogLeaf leaf, Disclosure disclosure, InclusionProof inclusion, SignedCheckpoint checkpoint)
    {
        ArgumentNullException.ThrowIfNull(leaf);
        ArgumentNullException.ThrowIfNull(disclosure);
        ArgumentNullException.ThrowIfNull(inclusion);
        ArgumentNullException.ThrowIfNull(checkpoint);
        if (inclusion.Index != leaf.Index || inclusion.Size != checkpoint.Size)
            throw new ArgumentException($"The proof of leaf {inclusion.Index} of {inclusion.Size} is not of entry {leaf.Number} at size {checkpoint.Size}.", nameof(inclusion));
        var extra = new CanonicalValue.Map([new("disclosure", disclosure.ToValue()), new("leaf", CanonicalJson.Read(leaf.ToBytes()).OrThrow())]);
        return new EntryProof(leaf, disclosure, new TlogProof(leaf.Index, inclusion.Hashes, checkpoint, CanonicalJson.Write(extra)));
    }

    /// <summary>Reads a file from a stranger. Nothing in it is to be believed before <see cref="Verify"/>.</summary>
    public static Reading<EntryProof> Parse(ReadOnlySpan<byte> bytes)
    {
        var proof = TlogProof.Parse(bytes);
        if (!proof.IsGood)
            return proof.As<EntryProof>();
        var extra = CanonicalJson.Read(proof.Value.Extra.Span);
        if (!extra.IsGood || extra.Value is not CanonicalValue.Map { Members: { Count: 2 } members }
            || !members.TryGetValue("disclosure", out var opened) || !members.TryGetValue("leaf", out var closed))
            return LogRule.ProofFileCarriesLeafAndDisclosure;
        var disclosure = Disclosure.Of(opened);
        var leaf = LogLeaf.Parse(CanonicalJson.Write(closed));
        return !disclosure.IsGood ? disclosure.As<EntryProof>()
            : !leaf.IsGood ? leaf.As<EntryProof>()
            : new EntryProof(leaf.Value, disclosure.Value, proof.Value);
    }

    /// <summary>Verifies everything: that the disclosed fields are the entry's, that the entry is in the tree, and that those asked for signed the tree. Gives every reason.</summary>
    public Verdict Verify(CheckpointPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Disclosure.VerifyAgainst(Leaf)
            .And(Proof.Index == Leaf.Index
                ? Verdict.Good
                : Verdict.Refused(LogRule.IndexFollowsFromTheNumber, $"index {Proof.Index} for entry {Leaf.Number}"))
            .And(Proof.Inclusion.Verify(Leaf.ToHash(), Proof.Checkpoint.Root))
            .And(RegisterName.FromOrigin(Proof.Checkpoint.Origin) == Leaf.Register
                ? Verdict.Good
                : Verdict.Refused(LogRule.RegisterIsThatOfTheLog, $"'{Leaf.Register}' in the log '{Proof.Checkpoint.Origin}'"))
            .And(policy.Judge(Proof.Checkpoint));
    }

    public byte[] ToBytes() => Proof.ToBytes();

    public override string ToString() => Proof.ToString();
}
