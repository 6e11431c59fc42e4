using Probity.Registers.Authorities;

namespace Probity.Registers.Cases.Acts;

/// <summary>An officer corrects particulars of a listing on the authority's own motion.</summary>
/// <param name="Correction">What changes.</param>
/// <param name="Reasons">Why.</param>
public sealed record CorrectEntry(Correction Correction, string Reasons) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<CorrectEntry>([Role.Officer], [Stage.Listed]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Reasons(Reasons), .. Correction.Texts];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(Correction.Event(Reasons));
}
