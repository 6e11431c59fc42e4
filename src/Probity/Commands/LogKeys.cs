using System.CommandLine;
using Probity.TransparencyLog.Notes;

namespace Probity.Commands;

/// <summary>Options that name keys, read strictly.</summary>
internal static class LogKeys
{
    public static Option<VerifierKey?> Log() => new("--key")
    {
        Description = "The log's key, from a place you trust: name+id+key",
        CustomParser = result => Read(result.Tokens[0].Value, NoteAlgorithm.Ed25519, result.AddError, "--key"),
    };

    public static Option<VerifierKey[]> Witnesses() => new("--witness")
    {
        Description = "Key of a witness that counts; repeatable",
        DefaultValueFactory = _ => [],
        CustomParser = result => [.. result.Tokens.Select(t => Read(t.Value, NoteAlgorithm.CosignatureV1, result.AddError, "--witness")).OfType<VerifierKey>()],
    };

    public static Option<int?> Quorum() => new("--quorum") { Description = "How many of these witnesses must have cosigned. Default: all" };

    /// <summary>Refuses what can never hold.</summary>
    public static void Validate(Command command, Option witnesses, Option quorum) =>
        QuorumOption.Validate(command, witnesses, quorum, text => VerifierKey.Parse(text).Value?.Name);

    /// <summary>How many must have cosigned: as many as asked for, or all that are named.</summary>
    public static int Needed(ParseResult parsed, Option<VerifierKey[]> witnesses, Option<int?> quorum) =>
        parsed.GetValue(quorum) ?? parsed.GetValue(witnesses)?.Length ?? 0;

    private static VerifierKey? Read(string text, NoteAlgorithm algorithm, Action<string> refuse, string option)
    {
        var read = VerifierKey.Parse(text);
        if (read.IsGood && read.Value.Algorithm == algorithm)
            return read.Value;
        refuse($"{option}: '{text}' is no such key. Copy it whole, in the form name+id+key{(read.IsGood ? "; this one is of another kind" : "")}.");
        return null;
    }
}
