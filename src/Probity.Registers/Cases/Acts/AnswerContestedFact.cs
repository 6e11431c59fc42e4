using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;
using Probity.Registers.Ratings;

namespace Probity.Registers.Cases.Acts;

/// <summary>An officer examines a contested fact: it stands, or it is struck and costs nothing.</summary>
/// <param name="Number">Which fact.</param>
/// <param name="Stands">True when it was found right.</param>
/// <param name="Reasons">Why.</param>
public sealed record AnswerContestedFact(int Number, bool Stands, string Reasons) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<AnswerContestedFact>(
        [Role.Officer], [Stage.Response], when: (file, _) => file.Assessment?.Facts.Any(f => f.State == FactState.Contested) == true,
        kinds: [RegisterKind.Rating]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Reasons(Reasons)];

    internal override Verdict Decide(Case file, Circumstances circumstances) =>
        Verdict.Of(Stands ? new FactUpheld(Number, Reasons) : new FactStruck(Number, Reasons));
}
