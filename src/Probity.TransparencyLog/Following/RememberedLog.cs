using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Texts;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Following;

/// <summary>What a follower keeps between two visits: the key it trusts and the signed checkpoint it verified last.</summary>
public sealed record RememberedLog(VerifierKey Trusted, SignedCheckpoint Checkpoint)
{
    private const string Title = "probity/log-state/v1";

    /// <summary>Title, key, an empty line and the checkpoint as it was served.</summary>
    public override string ToString() => $"{Title}\n{Trusted}\n\n{Checkpoint}";

    public byte[] ToBytes() => StrictText.Utf8.GetBytes(ToString());

    public static Reading<RememberedLog> Parse(ReadOnlySpan<byte> bytes)
    {
        var blank = bytes.IndexOf("\n\n"u8);
        if (blank < 0 || blank > 4096 || !StrictText.TryDecodeUtf8(bytes[..blank], out var head) || head.Split('\n') is not [Title, var text])
            return LogRule.RememberedStateIsWellFormed;
        var key = VerifierKey.Parse(text);
        var checkpoint = SignedCheckpoint.Parse(bytes[(blank + 2)..]);
        return !key.IsGood ? key.As<RememberedLog>()
            : !checkpoint.IsGood ? checkpoint.As<RememberedLog>()
            : new RememberedLog(key.Value, checkpoint.Value);
    }
}
