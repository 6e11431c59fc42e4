using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;
using Probity.Registers.Ratings;

namespace Probity.Registers.Cases.Acts;

/// <summary>Strikes a fact that was found wrong or whose document fell, while the grade is in effect too; it never costs a point.</summary>
/// <param name="Number">Which fact.</param>
/// <param name="Reasons">Why.</param>
public sealed record StrikeFact(int Number, string Reasons) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<StrikeFact>(
        [Role.Officer, Role.ReviewingOfficer], [Stage.Investigation, Stage.Response, Stage.Listed],
        when: (file, _) => file.Assessment?.Facts.Any(f => f.Counts && f.State != FactState.Contested) == true, kinds: [RegisterKind.Rating]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Reasons(Reasons)];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new FactStruck(Number, Reasons));
}
