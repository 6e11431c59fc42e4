using System.Text.Json.Serialization;
using Probity.Storage;

namespace Probity.Operations;

/// <summary>Something an operator does to a node: run by the node itself when it is up, else on its directory under an exclusive lock.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "operation")]
[JsonDerivedType(typeof(AddAuthority), "authority-add")]
[JsonDerivedType(typeof(OpenRegister), "register-open")]
[JsonDerivedType(typeof(AddAccount), "account-add")]
[JsonDerivedType(typeof(IssueKey), "key-issue")]
[JsonDerivedType(typeof(RevokeKey), "key-revoke")]
[JsonDerivedType(typeof(ImportDeniedPersons), "import-bis-dpl")]
[JsonDerivedType(typeof(CheckSubject), "check")]
[JsonDerivedType(typeof(RebuildProjections), "rebuild")]
internal abstract record Operation
{
    /// <summary>Does it. Nothing is changed unless the outcome is a success.</summary>
    public abstract Task<Outcome> RunAsync(RegisterNode node, CancellationToken cancel);
}

/// <summary>What an operation says to the operator.</summary>
/// <param name="ExitCode">0 done, 1 refused, 3 a check that found a restriction, 4 a check that is not certain whom it is about.</param>
/// <param name="Lines">Text for the terminal.</param>
internal sealed record Outcome(int ExitCode, IReadOnlyList<string> Lines)
{
    public static Outcome Done(params string[] lines) => new(0, lines);

    public static Outcome Refused(params string[] lines) => new(1, lines);
}
