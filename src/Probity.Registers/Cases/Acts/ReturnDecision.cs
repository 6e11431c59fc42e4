using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;

namespace Probity.Registers.Cases.Acts;

/// <summary>The second officer sends the decision back.</summary>
/// <param name="Reasons">Why.</param>
public sealed record ReturnDecision(string Reasons) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<ReturnDecision>([Role.SecondOfficer], [Stage.AwaitingSecondOfficer]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Reasons(Reasons)];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new DecisionReturned(Reasons));
}
