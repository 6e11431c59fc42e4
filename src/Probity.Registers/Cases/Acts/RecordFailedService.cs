using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;

namespace Probity.Registers.Cases.Acts;

/// <summary>Records that an attempt to serve failed; substituted service may follow only then.</summary>
/// <param name="Document">Notice or decision.</param>
/// <param name="Manner">Key of the charter's manner.</param>
/// <param name="Account">What was tried and why it failed.</param>
public sealed record RecordFailedService(ServedDocument Document, string Manner, string Account) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<RecordFailedService>(
        [Role.Clerk, Role.Officer], [Stage.NoticeIssued, Stage.AwaitingDecisionService]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Reasons(Account, "account")];

    internal override Verdict Decide(Case file, Circumstances circumstances) =>
        Verdict.Of(new ServiceFailed(Document, Manner, Account));
}
