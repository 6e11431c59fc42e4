using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Cases.Rules;
using Probity.Registers.Charters;

namespace Probity.Registers.Cases.Acts;

/// <summary>The subject objects, from the day the decision is served; one objection is open at a time.</summary>
/// <param name="Grounds">What is wrong, in the subject's words.</param>
/// <param name="NewFacts">True when facts are brought that no earlier objection brought.</param>
public sealed record LodgeObjection(string Grounds, bool NewFacts) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<LodgeObjection>(
        [Role.Subject], [Stage.Listed], Bench.Party, (file, _) => file.OpenObjection is null,
        kinds: RegisterKinds.AllBut(RegisterKind.Redlist));

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Record(Grounds, "grounds")];

    internal override Verdict Decide(Case file, Circumstances circumstances)
    {
        var number = file.Objections.Count + 1;
        var suspends = (number == 1 || NewFacts) && circumstances.Holds<TheFirstObjectionSuspendsPublication>();
        var decideBy = circumstances.Due(circumstances.Today, circumstances.Charter.Clocks!.Objection);
        return Verdict.Of(new ObjectionLodged(number, Grounds, NewFacts, suspends, decideBy));
    }
}
