using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;

namespace Probity.Registers.Cases.Acts;

/// <summary>An officer closes the case before the notice is served. Afterwards only a decision closes it.</summary>
/// <param name="Reasons">Why.</param>
public sealed record DismissCase(string Reasons) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<DismissCase>(
        [Role.Officer], [Stage.Investigation, Stage.Proposed, Stage.NoticeIssued]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Reasons(Reasons)];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new CaseDismissed(Reasons));
}
