using System.Text.Json.Serialization;
using Probity.Registers.Framework;
using Probity.Storage;

namespace Probity.Operations;

/// <summary>Something an operator does to a node: run by the node itself when it is up, else on its directory under an exclusive lock.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "operation")]
[JsonDerivedType(typeof(AddAuthority), "authority-add")]
[JsonDerivedType(typeof(OpenRegister), "register-open")]
[JsonDerivedType(typeof(AdoptCharter), "charter-adopt")]
[JsonDerivedType(typeof(PublishEdition), "framework-publish")]
[JsonDerivedType(typeof(CompareEditions), "framework-diff")]
[JsonDerivedType(typeof(AddAccount), "account-add")]
[JsonDerivedType(typeof(IssueKey), "key-issue")]
[JsonDerivedType(typeof(RevokeKey), "key-revoke")]
[JsonDerivedType(typeof(AdmitPlatform), "platform-add")]
[JsonDerivedType(typeof(RevokePlatform), "platform-revoke")]
[JsonDerivedType(typeof(ImportDeniedPersons), "import-bis-dpl")]
[JsonDerivedType(typeof(ImportRecords), "record-import")]
[JsonDerivedType(typeof(ExportRecords), "record-export")]
[JsonDerivedType(typeof(CheckSubject), "check")]
[JsonDerivedType(typeof(RebuildProjections), "rebuild")]
[JsonDerivedType(typeof(InspectLog), "log-fsck")]
[JsonDerivedType(typeof(ProveEntry), "log-prove")]
[JsonDerivedType(typeof(ExportLog), "log-export")]
[JsonDerivedType(typeof(RotateLogKey), "log-rotate-key")]
internal abstract record Operation
{
    /// <summary>Whether it only makes sense on records that exist, so that a mistyped directory is not taken for an empty node.</summary>
    [JsonIgnore]
    public virtual bool NeedsRecords => false;

    /// <summary>Does it and tells how far it has come, where it can. Nothing is changed unless the outcome is a success.</summary>
    public virtual Task<Outcome> RunAsync(RegisterNode node, IProgress<Step> steps, CancellationToken cancel) => RunAsync(node, cancel);

    /// <summary>Whether it can be run on records that a node refuses to open.</summary>
    [JsonIgnore]
    public virtual bool OpensDamaged => false;

    /// <summary>Does it. Nothing is changed unless the outcome is a success.</summary>
    public abstract Task<Outcome> RunAsync(RegisterNode node, CancellationToken cancel);
}

/// <summary>What an operation says to the operator.</summary>
/// <param name="ExitCode">0 done, 1 refused, 3 a check that found a restriction, 4 a check that is not certain whom it is about.</param>
/// <param name="Lines">Text for the terminal.</param>
internal sealed record Outcome(int ExitCode, IReadOnlyList<string> Lines)
{
    private const int LongestText = 300;

    public static Outcome Done(params string[] lines) => new(0, lines);

    public static Outcome Refused(params string[] lines) => new(1, lines);

    /// <summary>A refusal naming the first field that is blank or too long; null when all are sound.</summary>
    public static Outcome? Blank(params ReadOnlySpan<(string Field, string Text)> fields)
    {
        foreach (var (field, text) in fields)
        {
            if (string.IsNullOrWhiteSpace(text) || text.Length > LongestText || text.Any(char.IsControl) || !PlainText.IsReadable(text))
            {
                return Refused($"{field}: write 1 to {LongestText} characters that can be shown, not blank, on one line.");
            }
        }

        return null;
    }
}
