namespace Probity.Registers.Checks.Rules;

/// <summary>The rules about checks.</summary>
public static class CheckRules
{
    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<CheckRule> All { get; } =
    [
        new AnActivityIsInTheCatalogue(),
        new AKeyIsBoundToItsActivities(),
        new ACheckStatesItsPurpose(),
        new NobodyIsMatchedOnANameAlone(),
        new OneIdentifierAloneIsNotCertain(),
        new ANameThatDiffersIsNotCertain(),
        new ANamesakeIsLeftAlone(),
        new APersonOnANameOnlyListIsNeverCertain(),
    ];
}
