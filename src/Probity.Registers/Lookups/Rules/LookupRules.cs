using Probity.Registers.Framework;

namespace Probity.Registers.Lookups.Rules;

/// <summary>The rules about looking up natural persons.</summary>
public static class LookupRules
{
    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<LookupRule> All { get; } =
    [
        new LookingUpAPersonNeedsSignIn(),
        new LookingUpAPersonStatesAPurpose(),
        new LookingUpPersonsStaysWithinTheQuota(),
        new PersonsAreLookedUpOneAtATime(),
        new APersonIsLookedUpByDocumentAndFullName(),
    ];

    /// <summary>Why the look-up may not be answered; null when it may.</summary>
    /// <param name="lookup">What is asked. Asked before anything is searched, so that a refusal says nothing about anybody.</param>
    /// <param name="edition">Gives the daily quota.</param>
    public static Refusal? Examine(PersonLookup lookup, FrameworkEdition edition) => Examine(lookup, edition, RuleBook.Full);

    internal static Refusal? Examine(PersonLookup lookup, FrameworkEdition edition, RuleBook rules) =>
        rules.Of<LookupRule>().Select(r => r.Examine(lookup, edition)).FirstOrDefault(r => r is not null);
}
