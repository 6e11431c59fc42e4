using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Rules;
using Probity.Registers.Charters;
using Probity.Registers.Charters.Rules;
using Probity.Registers.Framework;
using Probity.Registers.Tests.Cases;
using Probity.Registers.Tests.Charters;

namespace Probity.Registers.Tests.Attacks;

/// <summary>Attacks that take one kind of register for another.</summary>
internal static class KindAttacks
{
    [Attack(typeof(OnlyBlacklistsBar))]
    internal static AttackOutcome Drafter_BarsFlightsByADirectory(RuleBook rules) =>
        Publishing(SoundCharter.Charter with { Kind = RegisterKind.Directory }, rules);

    [Attack(typeof(OnlyBlacklistsBar))]
    internal static AttackOutcome Drafter_ReducesRightsByADirectory(RuleBook rules) =>
        Publishing(SoundCharter.WithMeasure(m => m with { Activities = [] }) with { Kind = RegisterKind.Directory }, rules);

    [Attack(typeof(EveryActHasItsClock))]
    internal static AttackOutcome Drafter_LeavesObjectionsWithoutAClock(RuleBook rules) =>
        Publishing(SoundCharter.WithClocks(c => c with { Objection = null }), rules);

    [Attack(typeof(EveryActHasItsClock))]
    internal static AttackOutcome Drafter_LeavesOutTheGraceOfADirectory(RuleBook rules) => Publishing(
        SoundCharter.WithClocks(c => c with { Grace = null }) with { Kind = RegisterKind.Directory, Measures = [] }, rules);

    [Attack(typeof(ActsComeInTheirOrder))]
    internal static AttackOutcome Subject_ClaimsPerformanceInARedlist(RuleBook rules) => AttackOutcome.Of(
        new CourtCase { Rules = rules }.InForce().As(RegisterKind.Redlist).Try(Town.Listed, new ClaimPerformance("Receipt of the creditor.")));

    private static AttackOutcome Publishing(Charter charter, RuleBook rules)
    {
        var found = CharterRules.Check(charter, SoundCharter.Edition, rules);
        return new AttackOutcome(found.Count == 0, found.Count == 0 ? null : found[0].Rule);
    }
}
