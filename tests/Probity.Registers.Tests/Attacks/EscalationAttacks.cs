using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Rules;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Listings;
using Probity.Registers.Tests.Cases;

namespace Probity.Registers.Tests.Attacks;

/// <summary>Attacks that turn an entry in a directory into a listing without a decision of its own.</summary>
internal static class EscalationAttacks
{
    private static readonly CaseId Entry = new("d-1");
    private static readonly OpenCase Escalating = Town.Opening with { Escalates = Entry };

    private static DirectoryEntry Current { get; } = new(
        Entry, RegisterId.Parse("test-court/irregular"), new DayRange(new LocalDate(2025, 9, 1), new LocalDate(2026, 8, 31)));

    [Attack(typeof(AnEscalationComesFromADirectoryEntryInForce))]
    internal static AttackOutcome Officer_EscalatesAnEntryThatWasCured(RuleBook rules) => AttackOutcome.Of(new CourtCase
    {
        Rules = rules,
        Directory = [Current with { InForce = new DayRange(new LocalDate(2025, 3, 1), new LocalDate(2025, 12, 1)) }],
    }.Try(Town.Officer, Escalating));

    [Attack(typeof(AnEscalationComesFromADirectoryEntryInForce))]
    internal static AttackOutcome Officer_EscalatesAnEntryOfSomebodyElse(RuleBook rules) =>
        AttackOutcome.Of(new CourtCase { Rules = rules }.Try(Town.Officer, Escalating));

    [Attack(typeof(AnEscalationComesFromADirectoryEntryInForce))]
    internal static AttackOutcome Officer_EscalatesFromOneDirectoryIntoAnother(RuleBook rules) =>
        AttackOutcome.Of(new CourtCase { Rules = rules, Directory = [Current] }.As(RegisterKind.Directory).Try(Town.Officer, Escalating));

    [Attack(typeof(NoDecisionBeforeNoticeIsServedAndThePeriodHasRun))]
    internal static AttackOutcome Officer_TakesTheDirectorysNoticeForThisOnes(RuleBook rules) =>
        AttackOutcome.Of(Case(rules).Served().Try(Town.Officer, new DecideCase(Town.Listing)));

    [Attack(typeof(TheSecondOfficerIsAnotherPerson))]
    internal static AttackOutcome Officer_EscalatesAlone(RuleBook rules)
    {
        var alone = Town.Officer with { Roles = new HashSet<Role> { Role.Officer, Role.SecondOfficer } };
        return AttackOutcome.Of(Case(rules).Decided().Try(alone, new ConfirmDecision(Town.Reason)));
    }

    [Attack(typeof(MinorAndCorrectedConductIsNotListed))]
    internal static AttackOutcome Officer_EscalatesWhatWasCured(RuleBook rules) =>
        AttackOutcome.Of(Case(rules).Opened().Try(Town.Officer, new ProposeListing(Town.Proposal with { Corrected = true })));

    private static CourtCase Case(RuleBook rules) => new() { Rules = rules, Opening = Escalating, Directory = [Current] };
}
