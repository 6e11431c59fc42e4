using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;

namespace Probity.Registers.Cases.Acts;

/// <summary>The keeper's reviewing officer decides the open objection.</summary>
/// <param name="Outcome">Rejected, revoked or corrected.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Mistake">What the entry got wrong; null when the objection is rejected.</param>
/// <param name="Correction">What is corrected; null unless the outcome is <see cref="ReviewOutcome.Corrected"/>.</param>
public sealed record DecideObjection(ReviewOutcome Outcome, string Reasons, Mistake? Mistake = null, Correction? Correction = null) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<DecideObjection>(
        [Role.ReviewingOfficer], [Stage.Listed], when: (file, _) => file.OpenObjection is { IsReconsidered: false },
        kinds: RegisterKinds.AllBut(RegisterKind.Redlist));

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Reasons(Reasons), .. Correction?.Texts ?? []];

    internal override Verdict Decide(Case file, Circumstances circumstances)
    {
        var mayGoOn = Outcome != ReviewOutcome.Revoked && circumstances.Keeper.Higher is not null;
        var reconsiderationBy = mayGoOn ? circumstances.Due(circumstances.Today, circumstances.Charter.Clocks!.ReconsiderationRequest) : null;
        var decided = new ObjectionDecided(Outcome, Reasons, reconsiderationBy) { Mistake = Mistake };
        return Outcome == ReviewOutcome.Corrected && Correction is not null
            ? Verdict.Of(decided, Correction.Event(Reasons))
            : Verdict.Of(decided);
    }
}
