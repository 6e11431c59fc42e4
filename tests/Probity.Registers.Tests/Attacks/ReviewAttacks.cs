using NodaTime;
using Probity.Registers.Framework;
using Probity.Registers.Reviews;
using Probity.Registers.Reviews.Rules;
using Probity.Registers.Subjects;

namespace Probity.Registers.Tests.Attacks;

/// <summary>Attacks on people by reviews, and on enterprises by those who invent them.</summary>
internal static class ReviewAttacks
{
    private static readonly LocalDate Today = new(2026, 6, 1);

    private static OfferedReview Sound { get; } = new(
        SocialCreditCode.Compose("91", "990101", "00000002").Value, 2, "We waited an hour and the soup was cold.", Today.PlusDays(-3), Today, false, false);

    [Attack(typeof(OnlyEnterprisesAreReviewed))]
    internal static AttackOutcome Guest_RatesTheWaiterByDocumentNumber(RuleBook rules) =>
        Reviewing(Sound with { Enterprise = ResidentId.Synthetic(100, new LocalDate(1981, 5, 17), 1).Value }, rules);

    [Attack(typeof(OnlyEnterprisesAreReviewed))]
    internal static AttackOutcome Guest_RatesASoleTrader(RuleBook rules) =>
        Reviewing(Sound with { Enterprise = SocialCreditCode.Compose("92", "990101", "00000002").Value }, rules);

    [Attack(typeof(OnlyEnterprisesAreReviewed))]
    internal static AttackOutcome Guest_RatesASchool(RuleBook rules) =>
        Reviewing(Sound with { Enterprise = SocialCreditCode.Compose("12", "990101", "00000002").Value }, rules);

    [Attack(typeof(AReviewIsOfOnesOwnExperience))]
    internal static AttackOutcome Rival_ReviewsTomorrowsDinner(RuleBook rules) => Reviewing(Sound with { ExperiencedOn = Today.PlusDays(1) }, rules);

    [Attack(typeof(AReviewIsOfOnesOwnExperience))]
    internal static AttackOutcome Guest_BringsUpWhatIsLongPast(RuleBook rules) =>
        Reviewing(Sound with { ExperiencedOn = Today.PlusYears(-1).PlusDays(-1) }, rules);

    [Attack(typeof(AReviewIsReadable))]
    internal static AttackOutcome Rival_GivesNoStarAtAll(RuleBook rules) => Reviewing(Sound with { Stars = 0 }, rules);

    [Attack(typeof(AReviewIsReadable))]
    internal static AttackOutcome Rival_HidesWordsByADirectionOverride(RuleBook rules) => Reviewing(Sound with { Text = "Good \u202Edoog" }, rules);

    [Attack(typeof(AReviewGivesNobodysNumber))]
    internal static AttackOutcome Guest_NamesTheCookByDocumentNumber(RuleBook rules) =>
        Reviewing(Sound with { Text = $"The cook, {ResidentId.Synthetic(100, new LocalDate(1981, 5, 17), 1).Value}, was rude." }, rules);

    [Attack(typeof(AReviewGivesNobodysNumber))]
    internal static AttackOutcome Guest_GivesTheWaitersTelephone(RuleBook rules) => Reviewing(Sound with { Text = "Call the waiter at 139 9900 0000!" }, rules);

    [Attack(typeof(EachReviewerSpeaksOnce))]
    internal static AttackOutcome Guest_ReviewsTwice(RuleBook rules) => Reviewing(Sound with { HasReviewed = true }, rules);

    [Attack(typeof(EachReviewerSpeaksOnce))]
    internal static AttackOutcome Friends_ShareOneBill(RuleBook rules) => Reviewing(Sound with { TransactionIsUsed = true }, rules);

    private static AttackOutcome Reviewing(OfferedReview review, RuleBook rules) => AttackOutcome.Of(ReviewRules.Examine(review, rules));
}
