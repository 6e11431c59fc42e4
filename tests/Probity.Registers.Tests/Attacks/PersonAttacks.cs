using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Rules;
using Probity.Registers.Framework;
using Probity.Registers.Subjects;
using Probity.Registers.Tests.Cases;

namespace Probity.Registers.Tests.Attacks;

/// <summary>Attacks on fault, age, one's own conduct and being the right person.</summary>
internal static class PersonAttacks
{
    [Attack(typeof(FaultIsFound))]
    internal static AttackOutcome Officer_MakesNoFindingOnFault(RuleBook rules) => Proposing(rules, p => p with { Fault = FaultFinding.NotMade });

    [Attack(typeof(FaultIsFound))]
    internal static AttackOutcome Officer_ListsSomebodyProvenFaultless(RuleBook rules) => Proposing(rules, p => p with { Fault = FaultFinding.NoFault });

    [Attack(typeof(CannotIsNotWillNot))]
    internal static AttackOutcome Officer_ListsSomebodyUnableForRefusing(RuleBook rules) =>
        Proposing(rules, p => p with { Ability = AbilityFinding.Unable });

    [Attack(typeof(CannotIsNotWillNot))]
    internal static AttackOutcome Officer_MakesNoFindingOnAbility(RuleBook rules) =>
        Proposing(rules, p => p with { Ground = TestCharter.Hides, Ability = AbilityFinding.NotMade });

    [Attack(typeof(MinorsAreNeverListed))]
    internal static AttackOutcome Court_ListsAGirlOfNineForHerFathersDebt(RuleBook rules) => Opening(rules, Town.Somebody(Town.FirstDay.PlusYears(-9)));

    [Attack(typeof(MinorsAreNeverListed))]
    internal static AttackOutcome Court_ListsTheDayBeforeMajority(RuleBook rules) =>
        Opening(rules, Town.Somebody(Town.FirstDay.PlusYears(-18).PlusDays(1)));

    [Attack(typeof(MinorsAreNeverListed))]
    internal static AttackOutcome Edition_LowersMajorityToSixteen(RuleBook rules) => AttackOutcome.Of(
        new CourtCase { Rules = rules, Edition = TestCharter.Edition with { Majority = 16 } }.Try(Town.Officer, For(Town.Somebody(Town.FirstDay.PlusYears(-17)))));

    [Attack(typeof(MinorsAreNeverListed))]
    internal static AttackOutcome Court_ListsAnAdultForWhatTheyDidAsAMinor(RuleBook rules)
    {
        var opened = new CourtCase { Rules = rules, Opening = For(Town.Somebody(Town.FirstDay.PlusYears(-19))) }.Opened();
        return AttackOutcome.Of(opened.Try(Town.Officer, new ProposeListing(ForPersons with { ConductOn = Town.FirstDay.PlusYears(-2) })));
    }

    [Attack(typeof(NobodyIsListedForAnothersConduct))]
    internal static AttackOutcome Court_ListsTheSon(RuleBook rules) => Opening(rules, Town.Person with { Capacity = Capacity.Relative });

    [Attack(typeof(NobodyIsListedForAnothersConduct))]
    internal static AttackOutcome Court_ListsTheLegalRepresentativeForTheUnitsDebt(RuleBook rules) =>
        Opening(rules, Town.Person with { Capacity = Capacity.Representative });

    [Attack(typeof(NobodyIsListedForAnothersConduct))]
    internal static AttackOutcome Court_ListsAGuarantorTheDocumentDoesNotName(RuleBook rules) =>
        Opening(rules, Town.Company with { Capacity = Capacity.Associate });

    [Attack(typeof(StudentsAreNotListedForCampusLoans))]
    internal static AttackOutcome Court_ListsAStudentOverACampusLoan(RuleBook rules) => Opening(rules, Town.Person with { FullTimeStudent = true });

    [Attack(typeof(MinorsAreNeverListed))]
    internal static AttackOutcome Court_LeavesTheBirthDateOut(RuleBook rules) => Opening(rules, Town.Person with
    {
        Identifiers = [Identifier.Parse("passport:UTO-L898902C3")],
        BirthDate = null,
    });

    [Attack(typeof(SoleTradersCountAsNaturalPersons))]
    internal static AttackOutcome Court_RecordsASoleTraderAsAnEnterprise(RuleBook rules) => Opening(rules, Town.Company with
    {
        Identifiers = [.. Town.Company.Identifiers, .. Town.Person.Identifiers],
    });

    [Attack(typeof(ThePersonIsIdentifiedByDocumentAndFullName))]
    internal static AttackOutcome Court_ListsSomebodyByNameAlone(RuleBook rules) => Opening(rules, Town.Person with { Identifiers = [] });

    [Attack(typeof(ThePersonIsIdentifiedByDocumentAndFullName))]
    internal static AttackOutcome Court_GivesTwoPeoplesNumbers(RuleBook rules) => Opening(rules, Town.Person with
    {
        Identifiers = [.. Town.Person.Identifiers, .. Town.Somebody(new LocalDate(1980, 5, 18)).Identifiers],
    });

    [Attack(typeof(ThePersonIsIdentifiedByDocumentAndFullName))]
    internal static AttackOutcome Court_StatesAnotherBirthDateThanTheNumber(RuleBook rules) =>
        Opening(rules, Town.Person with { BirthDate = new LocalDate(1979, 1, 1) });

    [Attack(typeof(AFailedCheckIsConfirmedByAPerson))]
    internal static AttackOutcome Clerk_IgnoresThatTheCodeFailsItsCheck(RuleBook rules)
    {
        var failing = Town.Company with { Identifiers = [Town.FailingCode] };
        var opened = new CourtCase { Rules = rules }.Do(Town.Officer, For(failing));
        return AttackOutcome.Of(opened.Try(Town.Clerk, new ConfirmIdentity("Business licence", 0, CheckDigitAccepted: false)));
    }

    [Attack(typeof(APersonConfirmsTheIdentity))]
    internal static AttackOutcome Officer_NotifiesWithoutAnybodyConfirmingTheIdentity(RuleBook rules)
    {
        var proposed = new CourtCase { Rules = rules }.Do(Town.Officer, Town.Opening).Do(Town.Clerk, Town.Statement)
            .Do(Town.Officer, new ProposeListing(Town.Proposal));
        return AttackOutcome.Of(proposed.Try(Town.Officer, new IssueNotice()));
    }

    [Attack(typeof(APersonConfirmsTheIdentity))]
    internal static AttackOutcome Clerk_SkipsTheNamesakes(RuleBook rules) => AttackOutcome.Of(
        new CourtCase { Rules = rules, Namesakes = 2 }.Opened().Try(Town.Clerk, new ConfirmIdentity("Identity card", 1, CheckDigitAccepted: false)));

    private static Proposal ForPersons => Town.Proposal with { Measures = [Town.Measure(TestCharter.Flight)] };

    private static OpenCase For(Subject subject) => Town.Opening with
    {
        Subject = subject,
        Document = subject.Capacity == Capacity.ObligedParty ? Town.Judgment with { ObligedParty = subject.Name } : Town.Judgment,
    };

    private static AttackOutcome Opening(RuleBook rules, Subject subject) =>
        AttackOutcome.Of(new CourtCase { Rules = rules }.Try(Town.Officer, For(subject)));

    private static AttackOutcome Proposing(RuleBook rules, Func<Proposal, Proposal> attack) =>
        AttackOutcome.Of(new CourtCase { Rules = rules }.Opened().Try(Town.Officer, new ProposeListing(attack(Town.Proposal))));
}
