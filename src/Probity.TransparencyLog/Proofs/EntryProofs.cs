using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Proofs;

/// <summary>A file of one or more entry proofs, one directly after the other; each begins with the first line of a C2SP tlog-proof.</summary>
public static class EntryProofs
{
    /// <summary>Longest file read, in bytes.</summary>
    public const int LongestFile = 32 * 1024 * 1024;

    /// <summary>Most proofs in one file.</summary>
    public const int MostProofs = 1000;

    private static readonly byte[] Next = [(byte)'\n', .. Texts.StrictText.Utf8.GetBytes(TlogProof.Title)];

    /// <summary>Reads a file from a stranger; at least one proof. Nothing in it is to be believed before each is verified.</summary>
    public static Reading<IReadOnlyList<EntryProof>> Parse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestFile)
            return new Reason(LogRule.ProofFileIsNotTooLong, $"{bytes.Length} bytes");
        var proofs = new List<EntryProof>();
        while (!bytes.IsEmpty || proofs.Count == 0)
        {
            var next = bytes.IndexOf(Next);
            var proof = EntryProof.Parse(next < 0 ? bytes : bytes[..(next + 1)]);
            if (!proof.IsGood)
                return proof.As<IReadOnlyList<EntryProof>>();
            if (proofs.Count == MostProofs)
                return new Reason(LogRule.ProofFileIsNotTooLong, $"more than {MostProofs} proofs");
            proofs.Add(proof.Value);
            bytes = next < 0 ? default : bytes[(next + 1)..];
        }

        return proofs;
    }
}
