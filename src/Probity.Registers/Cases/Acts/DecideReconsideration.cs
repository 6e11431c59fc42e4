using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;

namespace Probity.Registers.Cases.Acts;

/// <summary>The higher body's reviewing officer decides the reconsideration; there is no further step in the register.</summary>
/// <param name="Revokes">True when the listing should not have been made, false when it stands.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Mistake">What the entry got wrong; null when it stands.</param>
public sealed record DecideReconsideration(bool Revokes, string Reasons, Mistake? Mistake = null) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<DecideReconsideration>(
        [Role.ReviewingOfficer], [Stage.Listed], Bench.HigherBody, (file, _) => file.OpenObjection is { IsReconsidered: true },
        kinds: RegisterKinds.AllBut(RegisterKind.Redlist));

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Reasons(Reasons)];

    internal override Verdict Decide(Case file, Circumstances circumstances) =>
        Verdict.Of(new ReconsiderationDecided(Revokes ? ReviewOutcome.Revoked : ReviewOutcome.Rejected, Reasons) { Mistake = Mistake });
}
