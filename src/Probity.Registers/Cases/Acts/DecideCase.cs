using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;

namespace Probity.Registers.Cases.Acts;

/// <summary>The first officer decides whether the subject is listed. Nothing takes effect until a second officer confirms.</summary>
/// <param name="Decision">Outcome, reasons, measures kept, term.</param>
public sealed record DecideCase(Decision Decision) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<DecideCase>([Role.Officer], [Stage.Response]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Reasons(Decision.Reasons, "decision.reasons")];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new DecisionDrafted(
        Decision.Lists ? Decision : Decision with { Measures = [], Term = null }));
}
