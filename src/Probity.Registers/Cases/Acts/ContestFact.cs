using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;
using Probity.Registers.Ratings;

namespace Probity.Registers.Cases.Acts;

/// <summary>The organisation contests one fact of the draft; nothing is decided before it is answered. Each fact can be contested once.</summary>
/// <param name="Number">Which fact.</param>
/// <param name="Grounds">What is wrong with it, in its words.</param>
public sealed record ContestFact(int Number, string Grounds) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<ContestFact>(
        [Role.Subject], [Stage.Response], Bench.Party, (file, _) => file.Assessment?.Facts.Any(f => f.State == FactState.Recorded) == true,
        [RegisterKind.Rating]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Record(Grounds, "grounds")];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new FactContested(Number, Grounds));
}
