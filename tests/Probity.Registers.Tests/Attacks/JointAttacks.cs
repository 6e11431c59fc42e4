using NodaTime;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Rules;
using Probity.Registers.Framework;
using Probity.Registers.Joint;
using Probity.Registers.Joint.Rules;
using Probity.Registers.Tests.Cases;
using Probity.Registers.Tests.Joint;

namespace Probity.Registers.Tests.Attacks;

/// <summary>Attacks on agreements between authorities and on what is applied under them.</summary>
internal static class JointAttacks
{
    private static readonly AgreementId Id = JointTown.Agreement.Id;
    private static readonly ApplyJointly Applying = new(Id, [TestCharter.Procurement], Town.Reason);

    [Attack(typeof(BothBodiesConcludeAnAgreement))]
    internal static AttackOutcome Buyer_ConcludesWithItself(RuleBook rules) =>
        Made(JointTown.Proposed with { ConcludedBy = JointTown.Buyer }, rules);

    [Attack(typeof(BothBodiesConcludeAnAgreement))]
    internal static AttackOutcome Keeper_ProposesThatAnotherBodyPunishes(RuleBook rules) =>
        Made(JointTown.Proposed with { ProposedBy = Town.Officer }, rules);

    [Attack(typeof(BothBodiesConcludeAnAgreement))]
    internal static AttackOutcome Court_AgreesWithItself(RuleBook rules) => Made(
        JointTown.Proposed with { Agreement = JointTown.Agreement with { Implementer = Town.Court.Id }, Implementer = Town.Court, ProposedBy = Town.Officer }, rules);

    [Attack(typeof(AnAgreementNamesWhoseListAndWhichMeasures))]
    internal static AttackOutcome Buyer_AgreesOnWhateverMeasures(RuleBook rules) => Made(JointTown.Agreement with { Measures = [] }, rules);

    [Attack(typeof(AnAgreementNamesWhoseListAndWhichMeasures))]
    internal static AttackOutcome Buyer_AddsAMeasureTheCharterLacks(RuleBook rules) =>
        Made(JointTown.Agreement with { Measures = [JointTown.OwnBasis("school-place")] }, rules);

    [Attack(typeof(AnAgreementNamesWhoseListAndWhichMeasures))]
    internal static AttackOutcome Buyer_AppliesAMirroredList(RuleBook rules) =>
        Made(JointTown.Proposed with { Charter = TestCharter.Court with { Mirrored = true } }, rules);

    [Attack(typeof(EachBodyAppliesOnItsOwnLegalBasis))]
    internal static AttackOutcome Buyer_RestsItOnACircular(RuleBook rules) =>
        Made(JointTown.Agreement with { Measures = [JointTown.OwnBasis(TestCharter.Procurement, "normative-document")] }, rules);

    [Attack(typeof(EachBodyAppliesOnItsOwnLegalBasis))]
    internal static AttackOutcome Buyer_RestsItOnALawWithoutAnArticle(RuleBook rules) =>
        Made(JointTown.Agreement with { Measures = [JointTown.OwnBasis(TestCharter.Procurement, article: " ")] }, rules);

    [Attack(typeof(AnAgreementEnds))]
    internal static AttackOutcome Buyer_AgreesForFiftyYears(RuleBook rules) =>
        Made(JointTown.Agreement with { LastDay = JointTown.Agreement.From.PlusYears(50) }, rules);

    [Attack(typeof(AnAgreementSetsItsClocks))]
    internal static AttackOutcome Buyer_TakesAYearToAcknowledge(RuleBook rules) => Made(JointTown.Agreement with { AcknowledgeWithin = 250 }, rules);

    [Attack(typeof(AnAgreementSetsItsClocks))]
    internal static AttackOutcome Buyer_NeverHasToAnswer(RuleBook rules) => Made(JointTown.Agreement with { AnswerWithin = 0 }, rules);

    [Attack(typeof(LiftingAtTheSourceLiftsEverywhereAtOnce))]
    internal static AttackOutcome Buyer_GoesOnAfterTheListingWasRevoked(RuleBook rules)
    {
        var court = JointTown.InForce(rules).Do(JointTown.Buyer, Applying).Do(Town.Officer, new RevokeListing(Town.Reason, Registers.Cases.Mistake.WrongFact)).After(1);
        return AttackOutcome.Harm(court.File.Joint[0].BindingOn(court.File, JointTown.Agreement, court.Today, rules).Count > 0);
    }

    [Attack(typeof(LiftingAtTheSourceLiftsEverywhereAtOnce))]
    internal static AttackOutcome Buyer_GoesOnAfterTheAgreementEnded(RuleBook rules)
    {
        var court = JointTown.InForce(rules).Do(JointTown.Buyer, Applying).After(10);
        return AttackOutcome.Harm(court.File.Joint[0].BindingOn(court.File, JointTown.Agreement with { EndedOn = court.Today }, court.Today, rules).Count > 0);
    }

    [Attack(typeof(NothingIsAppliedWithoutAnAgreementInForce))]
    internal static AttackOutcome Buyer_AppliesUnderAnAgreementThatIsOver(RuleBook rules) => AttackOutcome.Of(
        new CourtCase { Rules = rules, Agreements = [JointTown.Agreement with { EndedOn = new LocalDate(2026, 3, 1) }] }.InForce().Try(JointTown.Buyer, Applying));

    [Attack(typeof(NothingIsAppliedWithoutAnAgreementInForce))]
    internal static AttackOutcome Buyer_DeclinesUnderAnothersAgreement(RuleBook rules) => AttackOutcome.Of(
        JointTown.InForce(rules).Try(JointTown.Buyer, new DeclineJointly(new AgreementId("court-customs"), Town.Reason)));

    [Attack(typeof(APersonsListingIsNotSentOn))]
    internal static AttackOutcome Buyer_AppliesAPersonsListing(RuleBook rules)
    {
        var agreement = JointTown.Agreement with { Measures = [JointTown.OwnBasis(TestCharter.Flight)] };
        var court = new CourtCase
        {
            Rules = rules,
            Agreements = [agreement],
            Opening = Town.Opening with { Subject = Town.Person, Document = Town.Judgment with { ObligedParty = Town.Person.Name } },
            Proposal = Town.Proposal with { Measures = [Town.Measure(TestCharter.Flight)] },
        };
        return AttackOutcome.Of(court.InForce().Try(JointTown.Buyer, new ApplyJointly(agreement.Id, [TestCharter.Flight], Town.Reason)));
    }

    [Attack(typeof(JointStepsComeInTheirOrder))]
    internal static AttackOutcome Buyer_AppliesAgainWhatItLifted(RuleBook rules) => AttackOutcome.Of(
        JointTown.InForce(rules).Do(JointTown.Buyer, Applying).Do(JointTown.Buyer, new LiftJointly(Id, Town.Reason)).Try(JointTown.Buyer, Applying));

    [Attack(typeof(JointStepsComeInTheirOrder))]
    internal static AttackOutcome Buyer_AcknowledgesWhatItStillApplies(RuleBook rules) => AttackOutcome.Of(
        JointTown.InForce(rules).Do(JointTown.Buyer, Applying).Try(JointTown.Buyer, new AcknowledgeLifting(Id, "Done already.")));

    [Attack(typeof(ABodyAppliesNoMoreThanItsAgreementNames))]
    internal static AttackOutcome Buyer_AppliesAMeasureItHasNoLawFor(RuleBook rules) => AttackOutcome.Of(
        JointTown.InForce(rules).Try(JointTown.Buyer, Applying with { Measures = [TestCharter.Procurement, TestCharter.Flight] }));

    [Attack(typeof(NothingIsAppliedBeyondTheListing))]
    internal static AttackOutcome Buyer_AppliesAMeasureTheDecisionLeftOut(RuleBook rules) => AttackOutcome.Of(new CourtCase
    {
        Rules = rules,
        Agreements = [JointTown.Agreement],
        Proposal = Town.Proposal with { Measures = [Town.Measure(TestCharter.Flight)] },
    }.InForce().Try(JointTown.Buyer, Applying));

    [Attack(typeof(NothingIsAppliedBeyondTheListing))]
    internal static AttackOutcome Buyer_AppliesDuringGrace(RuleBook rules) => AttackOutcome.Of(JointTown.Court(rules).InGrace().Try(JointTown.Buyer, Applying));

    private static AttackOutcome Made(Agreement agreement, RuleBook rules) => Made(JointTown.Proposed with { Agreement = agreement }, rules);

    private static AttackOutcome Made(ProposedAgreement proposed, RuleBook rules) => AttackOutcome.Of(JointRules.Examine(proposed, rules));
}
