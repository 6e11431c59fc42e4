using Probity.Registers.Authorities;
using Probity.Registers.Framework;
using Probity.Registers.Oversight;
using Probity.Registers.Oversight.Rules;
using Probity.Registers.Tests.Cases;

namespace Probity.Registers.Tests.Attacks;

/// <summary>Attacks on the overseeing of decisions.</summary>
internal static class OversightAttacks
{
    private static Actor Auditor { get; } = new(new ActorId("auditor"), "Auditor Test", new HashSet<Role> { Role.Auditor }, Town.Court.Id);

    private static ProposedFinding Sound { get; } = new(
        Auditor, [Town.Court.Id, Town.HigherCourt.Id], new HashSet<ActorId> { Town.Officer.Id }, FindingKind.InOrder, "The notice at number 4 answers the statement at number 6.");

    private static ProposedAnswer Promised { get; } = new(
        Town.Officer, Town.Court.Id, Waits: true, "The statement at number 6 is answered in the new decision at number 12.");

    [Attack(typeof(OversightStaysInItsRemit))]
    internal static AttackOutcome Auditor_OfAnotherAuthority_LooksAtTheCourt(RuleBook rules) =>
        Finding(Sound with { Auditor = Auditor with { Authority = new AuthorityId("elsewhere-court") } }, rules);

    [Attack(typeof(OversightStaysInItsRemit))]
    internal static AttackOutcome Officer_OverseesADecision(RuleBook rules) => Finding(Sound with { Auditor = Town.SecondOfficer }, rules);

    [Attack(typeof(NobodyOverseesTheirOwnWork))]
    internal static AttackOutcome Auditor_WhoWasOfficerInTheCase_FindsItInOrder(RuleBook rules) =>
        Finding(Sound with { TookPart = new HashSet<ActorId> { Auditor.Id } }, rules);

    [Attack(typeof(AFindingGivesReasons))]
    internal static AttackOutcome Auditor_FindsItInOrderWithoutReasons(RuleBook rules) => Finding(Sound with { Reasons = " in order " }, rules);

    [Attack(typeof(AFindingGivesReasons))]
    internal static AttackOutcome Auditor_TurnsTheReasonsRoundByADirectionOverride(RuleBook rules) =>
        Finding(Sound with { Reasons = "The notice \u202Edewollof was not" }, rules);

    [Attack(typeof(TheKeeperAnswersForItself))]
    internal static AttackOutcome Officer_OfTheHigherCourt_AnswersForTheCourt(RuleBook rules) =>
        Answer(Promised with { Officer = Town.Officer with { Authority = Town.HigherCourt.Id } }, rules);

    [Attack(typeof(TheKeeperAnswersForItself))]
    internal static AttackOutcome Auditor_AnswersTheirOwnFinding(RuleBook rules) => Answer(Promised with { Officer = Auditor }, rules);

    [Attack(typeof(AFindingIsAnsweredOnce))]
    internal static AttackOutcome Officer_AnswersOnceMore(RuleBook rules) => Answer(Promised with { Waits = false }, rules);

    [Attack(typeof(AFindingGivesReasons))]
    internal static AttackOutcome Officer_RejectsAFindingWithoutReasons(RuleBook rules) => Answer(Promised with { Reasons = "no" }, rules);

    private static AttackOutcome Answer(ProposedAnswer answer, RuleBook rules) => AttackOutcome.Of(OversightRules.Examine(answer, rules));

    private static AttackOutcome Finding(ProposedFinding finding, RuleBook rules) => AttackOutcome.Of(OversightRules.Examine(finding, rules));
}
