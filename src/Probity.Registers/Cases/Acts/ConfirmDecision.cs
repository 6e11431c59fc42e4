using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;

namespace Probity.Registers.Cases.Acts;

/// <summary>The second officer confirms; only then does a decision exist.</summary>
/// <param name="Reasons">What was examined.</param>
public sealed record ConfirmDecision(string Reasons) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<ConfirmDecision>([Role.SecondOfficer], [Stage.AwaitingSecondOfficer]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Reasons(Reasons)];

    internal override Verdict Decide(Case file, Circumstances circumstances) => file.Decision!.Lists
        ? Verdict.Of(new ListingDecided(Reasons, circumstances.Due(circumstances.Today, circumstances.Charter.Clocks!.DecisionService)))
        : Verdict.Of(new ListingDeclined(Reasons));
}
