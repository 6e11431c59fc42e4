using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;

namespace Probity.Registers.Cases.Acts;

/// <summary>The reviewing officer stays all measures while the objection is open.</summary>
/// <param name="Reasons">Why.</param>
public sealed record StayMeasures(string Reasons) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<StayMeasures>(
        [Role.ReviewingOfficer], [Stage.Listed],
        when: (file, _) => file.OpenObjection is not null && file.Listing!.Stays.All(s => s.Until is not null),
        kinds: RegisterKinds.Adverse);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Reasons(Reasons)];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new MeasuresStayed(Reasons));
}
