using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;

namespace Probity.Registers.Cases.Acts;

/// <summary>An officer revokes a listing the authority itself finds wrong, without waiting for an objection.</summary>
/// <param name="Reasons">Why it was wrong.</param>
/// <param name="Mistake">What it got wrong.</param>
public sealed record RevokeListing(string Reasons, Mistake Mistake) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<RevokeListing>([Role.Officer], [Stage.AwaitingDecisionService, Stage.Listed],
        kinds: RegisterKinds.AllBut(RegisterKind.Redlist));

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Reasons(Reasons)];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new ListingRevoked(Reasons) { Mistake = Mistake });
}
