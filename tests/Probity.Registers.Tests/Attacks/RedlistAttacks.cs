using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Rules;
using Probity.Registers.Charters;
using Probity.Registers.Charters.Rules;
using Probity.Registers.Framework;
using Probity.Registers.Tests.Cases;
using Probity.Registers.Tests.Charters;

namespace Probity.Registers.Tests.Attacks;

/// <summary>Attacks by way of honour: entries nobody asked for, ranks among the good, rewards that punish.</summary>
internal static class RedlistAttacks
{
    private static readonly Decision Enters = new(true, Town.Reason, [Honours.GreenChannel], CalendarSpan.Years(1));

    private static Charter Rewarding { get; } = SoundCharter.WithGround(g => g with { Severity = Severity.Ordinary, Aggravated = null }) with
    {
        Kind = RegisterKind.Redlist,
        Measures = [SoundCharter.Charter.Measures[0] with { Catalogue = "green-channel", Activities = [] }],
    };

    private static FrameworkEdition Edition { get; } = SoundCharter.Edition with
    {
        Measures =
        [
            .. SoundCharter.Edition.Measures,
            new CatalogueMeasure("green-channel", SoundCharter.Text("Green channel", "绿色通道"), false) { Class = MeasureClass.Incentive },
            new CatalogueMeasure("key-supervision", SoundCharter.Text("Supervision", "重点监管"), false) { Class = MeasureClass.Management },
        ],
    };

    [Attack(typeof(NobodyIsHonouredWithoutConsent))]
    internal static AttackOutcome Officer_HonoursSomebodyWhoSaidNothing(RuleBook rules) =>
        AttackOutcome.Of(Case(rules).Served().Try(Town.Officer, new DecideCase(Enters)));

    [Attack(typeof(ActsComeInTheirOrder))]
    internal static AttackOutcome Officer_HonoursSomebodyWhoWithdrew(RuleBook rules) =>
        AttackOutcome.Of(Case(rules).Accepted().Do(Town.Listed, new WithdrawAcceptance("")).Try(Town.Officer, new DecideCase(Enters)));

    [Attack(typeof(ActsComeInTheirOrder))]
    internal static AttackOutcome Officer_StripsAnHonourWithoutASecondOfficer(RuleBook rules) =>
        AttackOutcome.Of(Case(rules).Entered().Try(Town.Officer, new RevokeListing(Town.Reason, Mistake.WrongFact)));

    [Attack(typeof(OnlyThoseWithTheOfficeAct))]
    internal static AttackOutcome Officer_AcceptsForTheSubject(RuleBook rules) =>
        AttackOutcome.Of(Case(rules).Served().Try(Town.Officer, new AcceptOffer("Accepted by telephone.")));

    [Attack(typeof(SilenceIsNoConsent))]
    internal static AttackOutcome Authority_KeepsAnUnansweredOfferOpen(RuleBook rules)
    {
        var silent = Case(rules).Served();
        silent.On(silent.File.NoticeService!.RespondBy.DueOn.PlusDays(1));
        return AttackOutcome.Harm(silent.File.Stage == Stage.Response);
    }

    [Attack(typeof(ConsentCanBeWithdrawnAtAnyTime))]
    internal static AttackOutcome Authority_KeepsTheEntryOfSomebodyWhoWithdrew(RuleBook rules)
    {
        var withdrawn = Case(rules).Entered().Do(Town.Listed, new WithdrawAcceptance(""));
        return AttackOutcome.Harm(withdrawn.File.Listing!.IsInForceOn(withdrawn.Today));
    }

    [Attack(typeof(MinorsAreNeverListed))]
    internal static AttackOutcome School_HonoursAPupil(RuleBook rules)
    {
        var pupil = Town.Somebody(Town.FirstDay.PlusYears(-12));
        var opening = Town.Opening with { Subject = pupil, Document = Town.Judgment with { ObligedParty = pupil.Name } };
        return AttackOutcome.Of(new CourtCase { Rules = rules, Charter = Honours.Charter }.Try(Town.Officer, opening));
    }

    [Attack(typeof(MeritsAreNotRanked))]
    internal static AttackOutcome Drafter_RanksTheVolunteers(RuleBook rules) =>
        Publishing(Rewarding with { Grounds = [Rewarding.Grounds[0] with { Severity = Severity.Serious }] }, rules);

    [Attack(typeof(MeritsAreNotRanked))]
    internal static AttackOutcome Drafter_LengthensTheHonourOfTheBest(RuleBook rules) =>
        Publishing(Rewarding with { Grounds = [Rewarding.Grounds[0] with { Aggravated = CalendarSpan.Years(1) }] }, rules);

    [Attack(typeof(ARedlistRewardsAndNothingElseDoes))]
    internal static AttackOutcome Drafter_InspectsTheHonouredMoreOften(RuleBook rules) =>
        Publishing(Rewarding with { Measures = [Rewarding.Measures[0] with { Catalogue = "key-supervision" }] }, rules);

    [Attack(typeof(ARedlistRewardsAndNothingElseDoes))]
    internal static AttackOutcome Drafter_RewardsWithoutConsentThroughADirectory(RuleBook rules) =>
        Publishing(Rewarding with { Kind = RegisterKind.Directory }, rules);

    [Attack(typeof(NaturalPersonsAreNeverPublished))]
    internal static AttackOutcome Drafter_PublishesTheHonouredByName(RuleBook rules) => Publishing(
        Rewarding with { Publication = [Rewarding.Publication[0], Rewarding.Publication[1] with { Public = true }] }, rules);

    private static CourtCase Case(RuleBook rules) => new() { Rules = rules, Charter = Honours.Charter, Proposal = Honours.Proposal };

    private static AttackOutcome Publishing(Charter charter, RuleBook rules)
    {
        var found = CharterRules.Check(charter, Edition, rules);
        return new AttackOutcome(found.Count == 0, found.Count == 0 ? null : found[0].Rule);
    }
}
