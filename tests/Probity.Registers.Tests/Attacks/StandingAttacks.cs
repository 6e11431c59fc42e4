using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Rules;
using Probity.Registers.Framework;
using Probity.Registers.Tests.Cases;

namespace Probity.Registers.Tests.Attacks;

/// <summary>Attacks on who may act, and when.</summary>
internal static class StandingAttacks
{
    [Attack(typeof(AMirroredRegisterDecidesNothing))]
    internal static AttackOutcome Officer_OpensACaseInAMirroredRegister(RuleBook rules) =>
        AttackOutcome.Of(new CourtCase { Rules = rules, Charter = TestCharter.Court with { Mirrored = true } }.Try(Town.Officer, Town.Opening));

    [Attack(typeof(ActsComeInTheirOrder))]
    internal static AttackOutcome Officer_ProposesAgainAfterTheNoticeWasServed(RuleBook rules) =>
        AttackOutcome.Of(new CourtCase { Rules = rules }.Served().Try(Town.Officer, new ProposeListing(Town.Proposal)));

    [Attack(typeof(ActsComeInTheirOrder))]
    internal static AttackOutcome Officer_OpensAnOpenCaseAgain(RuleBook rules) =>
        AttackOutcome.Of(new CourtCase { Rules = rules }.Opened().Try(Town.Officer, Town.Opening));

    [Attack(typeof(ActsComeInTheirOrder))]
    internal static AttackOutcome Subject_AsksForReconsiderationAfterThePeriod(RuleBook rules) => AttackOutcome.Of(
        new CourtCase { Rules = rules }.ObjectionRejected().After(30).Try(Town.Listed, new RequestReconsideration("The reasons do not answer me.")));

    [Attack(typeof(OnlyThoseWithTheOfficeAct))]
    internal static AttackOutcome Clerk_DecidesTheCase(RuleBook rules) =>
        AttackOutcome.Of(new CourtCase { Rules = rules }.PeriodOver().Try(Town.Clerk, new DecideCase(Town.Listing)));

    [Attack(typeof(OnlyThoseWithTheOfficeAct))]
    internal static AttackOutcome OfficerOfAnotherCourt_DecidesTheCase(RuleBook rules) => AttackOutcome.Of(
        new CourtCase { Rules = rules }.PeriodOver().Try(Town.Official("far", Role.Officer, Town.HigherCourt), new DecideCase(Town.Listing)));

    [Attack(typeof(OnlyThoseWithTheOfficeAct))]
    internal static AttackOutcome Stranger_WithdrawsSomebodyElsesApplication(RuleBook rules)
    {
        var stranger = Town.Creditor with { Id = new ActorId("stranger") };
        return AttackOutcome.Of(new CourtCase { Rules = rules }.Do(Town.Creditor, Town.Opening).Try(stranger, new WithdrawApplication("")));
    }

    [Attack(typeof(OnlyThoseWithTheOfficeAct))]
    internal static AttackOutcome Auditor_ErasesACase(RuleBook rules) => AttackOutcome.Of(
        new CourtCase { Rules = rules }.Opened().Do(Town.Officer, new DismissCase(Town.Reason)).After(500).Try(Town.Auditor, new EraseCase()));

    [Attack(typeof(EveryActIsSignedByName))]
    internal static AttackOutcome NamelessAccount_DecidesTheCase(RuleBook rules) => AttackOutcome.Of(
        new CourtCase { Rules = rules }.PeriodOver().Try(Town.Officer with { Name = "  " }, new DecideCase(Town.Listing)));

    [Attack(typeof(TheSecondOfficerIsAnotherPerson))]
    internal static AttackOutcome FirstOfficer_ConfirmsTheirOwnDecision(RuleBook rules)
    {
        var both = Town.Officer with { Roles = new HashSet<Role> { Role.Officer, Role.SecondOfficer } };
        return AttackOutcome.Of(new CourtCase { Rules = rules }.Decided().Try(both, new ConfirmDecision(Town.Reason)));
    }

    [Attack(typeof(AnObjectionIsDecidedByAnotherOfficer))]
    internal static AttackOutcome DecidingOfficer_RejectsTheObjectionAgainstTheirDecision(RuleBook rules)
    {
        var both = Town.Officer with { Roles = new HashSet<Role> { Role.Officer, Role.ReviewingOfficer } };
        return AttackOutcome.Of(new CourtCase { Rules = rules }.Objected().Try(both, new DecideObjection(ReviewOutcome.Rejected, Town.Reason)));
    }

    [Attack(typeof(AnObjectionIsDecidedByAnotherOfficer))]
    internal static AttackOutcome ConfirmingOfficer_RestoresPublication(RuleBook rules)
    {
        var both = Town.SecondOfficer with { Roles = new HashSet<Role> { Role.SecondOfficer, Role.ReviewingOfficer } };
        return AttackOutcome.Of(new CourtCase { Rules = rules }.Objected().Try(both, new RestorePublication(Town.Reason)));
    }

    [Attack(typeof(ReconsiderationBelongsToTheHigherBody))]
    internal static AttackOutcome Keeper_DecidesTheReconsiderationItself(RuleBook rules)
    {
        var asked = new CourtCase { Rules = rules }.ObjectionRejected().Do(Town.Listed, new RequestReconsideration("The reasons do not answer me."));
        return AttackOutcome.Of(asked.Try(Town.Reviewer, new DecideReconsideration(Revokes: false, Town.Reason)));
    }

    [Attack(typeof(ErasureFollowsTheEnd))]
    internal static AttackOutcome Clerk_ErasesTheTracesOnTheDayACaseEnds(RuleBook rules) => AttackOutcome.Of(
        new CourtCase { Rules = rules }.InForce().Do(Town.Officer, new RevokeListing(Town.Reason, Mistake.WrongFact)).Try(Town.Clerk, new EraseCase()));
}
