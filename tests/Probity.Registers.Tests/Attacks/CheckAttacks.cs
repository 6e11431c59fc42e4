using Probity.Registers.Checks;
using Probity.Registers.Checks.Rules;
using Probity.Registers.Framework;
using Probity.Registers.Measures;
using Probity.Registers.Tests.Checks;

namespace Probity.Registers.Tests.Attacks;

/// <summary>Attacks by, and through, points of service.</summary>
internal static class CheckAttacks
{
    [Attack(typeof(AnActivityIsInTheCatalogue))]
    internal static AttackOutcome Counter_AsksAboutEverythingAtOnce(RuleBook rules) => Asking(rules, new ActivityId("anything"));

    [Attack(typeof(AKeyIsBoundToItsActivities))]
    internal static AttackOutcome Airline_AsksAboutAnotherTrade(RuleBook rules) => Of(CheckDesk.Ask(
        CheckDesk.AboutPerson with { KeyActivities = new HashSet<ActivityId> { new("hotel-star") } }, rules));

    [Attack(typeof(ACheckStatesItsPurpose))]
    internal static AttackOutcome Counter_TurnsItsPurposeRoundByADirectionOverride(RuleBook rules) =>
        Of(CheckDesk.Ask(CheckDesk.AboutPerson with { Purpose = "Ticket \u202Eelas" }, rules));

    [Attack(typeof(ACheckStatesItsPurpose))]
    internal static AttackOutcome Counter_AsksWithoutAPurpose(RuleBook rules) => Of(CheckDesk.Ask(CheckDesk.AboutPerson with { Purpose = "  " }, rules));

    [Attack(typeof(ACheckStatesItsPurpose))]
    internal static AttackOutcome Counter_FillsTheSubjectsLogWithNoise(RuleBook rules) =>
        Of(CheckDesk.Ask(CheckDesk.AboutPerson with { Purpose = new string('x', 10_000) }, rules));

    [Attack(typeof(NobodyIsMatchedOnANameAlone))]
    internal static AttackOutcome Counter_RefusesANamesakeCompany(RuleBook rules) => Restricting(
        CheckDesk.AboutCompany with { Identifiers = [] }, CheckDesk.Mirrored with { AddressMatches = false }, rules);

    [Attack(typeof(OneIdentifierAloneIsNotCertain))]
    internal static AttackOutcome Counter_FindsOutWhetherANumberIsListed(RuleBook rules) => Restricting(
        CheckDesk.AboutPerson with { Name = null }, CheckDesk.ListedPerson with { NameMatches = false }, rules);

    [Attack(typeof(OneIdentifierAloneIsNotCertain))]
    internal static AttackOutcome Counter_TreatsASoleTraderAsACompany(RuleBook rules) => Restricting(
        CheckDesk.AboutCompany with { Identifiers = [CheckDesk.TradersCode], Name = null }, CheckDesk.ListedPerson with { NameMatches = false }, rules);

    [Attack(typeof(ANameThatDiffersIsNotCertain))]
    internal static AttackOutcome Counter_MistypesOneCodeIntoAnother(RuleBook rules) =>
        Restricting(CheckDesk.AboutCompany, CheckDesk.Listed with { NameMatches = false }, rules);

    [Attack(typeof(ANamesakeIsLeftAlone))]
    internal static AttackOutcome Airline_HoldsUpEverybodyOfThatName(RuleBook rules) => AttackOutcome.Harm(
        Result(CheckDesk.Ask(CheckDesk.AboutPerson, rules, CheckDesk.ListedPerson with { IdentifierMatches = false })) != CheckResult.Unrestricted);

    [Attack(typeof(APersonOnANameOnlyListIsNeverCertain))]
    internal static AttackOutcome Exporter_RefusesANamesakeAtTheSameAddress(RuleBook rules) => new(
        Result(CheckDecision.Of(CheckDesk.ByNameAndAddress, CheckDesk.Circumstances(CheckDesk.Mirrored with { IsPerson = true }) with
        {
            KnownByIdentifier = false,
            KnownByName = true,
            Rules = rules,
        })) == CheckResult.Restricted, null);

    private static AttackOutcome Asking(RuleBook rules, ActivityId activity) => Of(CheckDesk.Ask(
        CheckDesk.AboutPerson with { Activity = activity, KeyActivities = new HashSet<ActivityId> { activity } }, rules));

    private static AttackOutcome Restricting(CheckQuestion question, CandidateListing candidate, RuleBook rules) =>
        AttackOutcome.Harm(Result(CheckDesk.Ask(question, rules, candidate)) == CheckResult.Restricted);

    private static AttackOutcome Of(CheckOutcome outcome) => AttackOutcome.Of((outcome as CheckOutcome.Refused)?.Refusal);

    private static CheckResult? Result(CheckOutcome outcome) => (outcome as CheckOutcome.Answered)?.Answer.Result;
}
