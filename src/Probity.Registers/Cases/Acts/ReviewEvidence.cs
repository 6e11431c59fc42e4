using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;

namespace Probity.Registers.Cases.Acts;

/// <summary>An officer examines a piece of evidence and admits or refuses it; may be done again.</summary>
/// <param name="Number">Number of the evidence within the case.</param>
/// <param name="Admitted">Admitted or refused.</param>
/// <param name="Reasons">Why.</param>
public sealed record ReviewEvidence(int Number, bool Admitted, string Reasons) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<ReviewEvidence>(
        [Role.Officer], [Stage.Investigation, Stage.Proposed, Stage.Response], when: (file, _) => file.Evidence.Count > 0,
        kinds: RegisterKinds.AllBut(RegisterKind.Rating));

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Reasons(Reasons)];

    internal override Verdict Decide(Case file, Circumstances circumstances) =>
        Verdict.Of(new EvidenceReviewed(Number, Admitted, Reasons));
}
