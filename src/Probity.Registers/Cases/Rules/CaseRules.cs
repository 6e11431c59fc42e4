namespace Probity.Registers.Cases.Rules;

/// <summary>The rules about acts in a case, in the order of the framework.</summary>
public static class CaseRules
{
    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<CaseRule> All { get; } =
    [
        new ActsComeInTheirOrder(),
        new OnlyThoseWithTheOfficeAct(),
        new TheSecondOfficerIsAnotherPerson(),
        new NothingTakesEffectBeforeGraceHasRun(),
        new TheFirstObjectionSuspendsPublication(),
        new SilencePastTheDeadlineLiftsTheListing(),
        new RepairEndsEverythingTogether(),
        new AListingFallsWithItsBasis(),
    ];
}
