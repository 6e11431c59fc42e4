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
        Auditor, Town.Court, new HashSet<ActorId> { Town.Officer.Id }, FindingKind.InOrder, "The notice at number 4 answers the statement at number 6.");

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

    private static AttackOutcome Finding(ProposedFinding finding, RuleBook rules) => AttackOutcome.Of(OversightRules.Examine(finding, rules));
}
