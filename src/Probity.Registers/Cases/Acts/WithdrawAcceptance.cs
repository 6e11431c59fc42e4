using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Cases.Rules;
using Probity.Registers.Charters;

namespace Probity.Registers.Cases.Acts;

/// <summary>The subject takes its consent back, before the entry or at any time during it; everything ends at once.</summary>
/// <param name="Reasons">Why; may be empty.</param>
public sealed record WithdrawAcceptance(string Reasons) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<WithdrawAcceptance>(
        [Role.Subject], [Stage.Response, Stage.AwaitingSecondOfficer, Stage.AwaitingDecisionService, Stage.Listed], Bench.Party,
        (file, _) => file.Acceptance is not null, [RegisterKind.Redlist]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Optional(Reasons, "reasons")];

    internal override Verdict Decide(Case file, Circumstances circumstances) =>
        circumstances.Holds<ConsentCanBeWithdrawnAtAnyTime>() ? Verdict.Of(new AcceptanceWithdrawn(Reasons)) : Verdict.Of();
}
