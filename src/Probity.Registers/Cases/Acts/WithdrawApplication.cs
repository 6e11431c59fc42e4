using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;

namespace Probity.Registers.Cases.Acts;

/// <summary>The applicant withdraws; nobody is listed. Open until the decision is served.</summary>
/// <param name="Reasons">Why, if they wish to say.</param>
public sealed record WithdrawApplication(string Reasons) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<WithdrawApplication>(
        [Role.Applicant],
        [Stage.Investigation, Stage.Proposed, Stage.NoticeIssued, Stage.Response, Stage.AwaitingSecondOfficer, Stage.AwaitingDecisionService],
        Bench.Party);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Optional(Reasons, "reasons")];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new ApplicationWithdrawn(Reasons));
}
