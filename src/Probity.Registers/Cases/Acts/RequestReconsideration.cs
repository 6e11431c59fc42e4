using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;

namespace Probity.Registers.Cases.Acts;

/// <summary>The subject turns to the next higher body, within the period after the objection was decided.</summary>
/// <param name="Grounds">What is wrong with the decision on the objection.</param>
public sealed record RequestReconsideration(string Grounds) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<RequestReconsideration>(
        [Role.Subject], [Stage.Listed], Bench.Party,
        (file, today) => file.Clock(ClockKind.ReconsiderationRequest) is { } clock && !clock.Deadline.IsPast(today),
        kinds: RegisterKinds.AllBut(RegisterKind.Redlist));

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Record(Grounds, "grounds")];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new ReconsiderationRequested(
        Grounds, circumstances.Due(circumstances.Today, circumstances.Charter.Clocks!.Reconsideration)));
}
