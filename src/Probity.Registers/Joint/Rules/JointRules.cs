using Probity.Registers.Framework;

namespace Probity.Registers.Joint.Rules;

/// <summary>The rules about agreements between authorities; those about acts under one are among the rules of cases.</summary>
public static class JointRules
{
    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<JointRule> All { get; } =
    [
        new BothBodiesConcludeAnAgreement(), new AnAgreementNamesWhoseListAndWhichMeasures(), new EachBodyAppliesOnItsOwnLegalBasis(),
        new AnAgreementEnds(), new AnAgreementSetsItsClocks(), new LiftingAtTheSourceLiftsEverywhereAtOnce(),
    ];

    /// <summary>Why an agreement may not be proposed or concluded; null when it may.</summary>
    public static Refusal? Examine(ProposedAgreement proposed) => Examine(proposed, RuleBook.Full);

    internal static Refusal? Examine(ProposedAgreement proposed, RuleBook rules) =>
        rules.Of<JointRule>().Select(r => r.Examine(proposed)).FirstOrDefault(r => r is not null);
}
