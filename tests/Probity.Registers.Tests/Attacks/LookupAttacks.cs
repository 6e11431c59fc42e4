using NodaTime;
using Probity.Registers.Framework;
using Probity.Registers.Lookups;
using Probity.Registers.Lookups.Rules;
using Probity.Registers.Subjects;
using Probity.Registers.Tests.Cases;
using Probity.Registers.Tests.Charters;
using Probity.Registers.Tests.Checks;

namespace Probity.Registers.Tests.Attacks;

/// <summary>Attacks on natural persons by looking them up.</summary>
internal static class LookupAttacks
{
    private static PersonLookup Sound { get; } = new(Town.Creditor, [CheckDesk.PersonsNumber], "Test Person", "A loan she asked me for", 0);

    [Attack(typeof(LookingUpAPersonNeedsSignIn))]
    internal static AttackOutcome Neighbour_LooksAnonymously(RuleBook rules) => Looking(Sound with { Actor = null }, rules);

    [Attack(typeof(LookingUpAPersonStatesAPurpose))]
    internal static AttackOutcome Neighbour_GivesNoReason(RuleBook rules) => Looking(Sound with { Purpose = " . " }, rules);

    [Attack(typeof(LookingUpAPersonStatesAPurpose))]
    internal static AttackOutcome Neighbour_TurnsTheReasonRoundByADirectionOverride(RuleBook rules) =>
        Looking(Sound with { Purpose = "A loan \u202Erof" }, rules);

    [Attack(typeof(LookingUpPersonsStaysWithinTheQuota))]
    internal static AttackOutcome Collector_CopiesTheRegisterByAsking(RuleBook rules) => Looking(Sound with { LookupsToday = 10 }, rules);

    [Attack(typeof(PersonsAreLookedUpOneAtATime))]
    internal static AttackOutcome Collector_AsksAboutTwoAtOnce(RuleBook rules) => Looking(
        Sound with { Identifiers = [CheckDesk.PersonsNumber, ResidentId.Synthetic(100, new LocalDate(1981, 5, 17), 1).ToIdentifier()] }, rules);

    [Attack(typeof(APersonIsLookedUpByDocumentAndFullName))]
    internal static AttackOutcome Neighbour_KnowsOnlyTheName(RuleBook rules) => Looking(Sound with { Identifiers = [] }, rules);

    [Attack(typeof(APersonIsLookedUpByDocumentAndFullName))]
    internal static AttackOutcome Finder_KnowsOnlyTheNumber(RuleBook rules) => Looking(Sound with { Name = " - " }, rules);

    private static AttackOutcome Looking(PersonLookup lookup, RuleBook rules) =>
        AttackOutcome.Of(LookupRules.Examine(lookup, SoundCharter.Edition, rules));
}
