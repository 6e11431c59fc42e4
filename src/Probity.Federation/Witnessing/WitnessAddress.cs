using Probity.Federation.Fetching;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Verdicts;

namespace Probity.Federation.Witnessing;

/// <summary>A witness: its key, and the address under which it takes checkpoints.</summary>
/// <param name="Key">Key of its cosignatures.</param>
/// <param name="Prefix">Its submission prefix (C2SP tlog-witness); http or https.</param>
public sealed record WitnessAddress(VerifierKey Key, Uri Prefix)
{
    /// <summary>Reads <c>KEY@ADDRESS</c>; a key's text has no at sign behind its base64, and a name may have one.</summary>
    public static Reading<WitnessAddress> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = text.LastIndexOf("@http", StringComparison.Ordinal);
        if (at < 0 || !WebAddress.TryRead(text[(at + 1)..], out var prefix))
            return new Reason(LogRule.VerifierKeyIsWellFormed, "write KEY@ADDRESS, the address with http or https");
        var key = VerifierKey.Parse(text[..at]);
        return !key.IsGood ? key.Reason
            : key.Value.Algorithm != NoteAlgorithm.CosignatureV1 ? new Reason(LogRule.VerifierKeyIsWellFormed, "this key makes no cosignatures")
            : new WitnessAddress(key.Value, prefix);
    }

    public override string ToString() => $"{Key}@{Prefix}";
}
