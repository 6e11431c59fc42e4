using CsCheck;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Tests.Cases;
using Probity.Registers.Tests.Listings;

namespace Probity.Registers.Tests.Joint;

public sealed class JointAnswerTests
{
    private static readonly ApplyJointly Applying = new(JointTown.Agreement.Id, [TestCharter.Procurement], Town.Reason);

    [Fact]
    public void Silence_OfTheImplementingBody_AppliesNothing() => JointTown.InForce().After(200).File.Joint.ShouldBeEmpty();

    [Fact]
    public void Application_OfAMeasure_BindsFromItsDayOnByName()
    {
        var court = JointTown.InForce();
        var before = court.Today.PlusDays(-1);

        var answer = court.Do(JointTown.Buyer, Applying).File.Joint.Single();

        answer.BindingOn(court.File, JointTown.Agreement, court.Today).ShouldBe([TestCharter.Procurement]);
        answer.BindingOn(court.File, JointTown.Agreement, before).ShouldBeEmpty();
        answer.By.Name.ShouldBe(JointTown.Buyer.Name);
        answer.By.Authority.ShouldBe(JointTown.Office.Id);
    }

    [Fact]
    public void Refusal_ToApply_BindsNothingAndOwesNothing()
    {
        var court = JointTown.InForce().Do(JointTown.Buyer, new DeclineJointly(JointTown.Agreement.Id, Town.Reason));

        court.File.Joint.Single().BindingOn(court.File, JointTown.Agreement, court.Today).ShouldBeEmpty();
        court.Do(Town.Officer, new RevokeListing(Town.Reason, Mistake.WrongFact)).File.Joint.Single()
            .OwesReceiptOn(court.File, JointTown.Agreement, court.Today).ShouldBeFalse();
    }

    [Fact]
    public void Revocation_AtTheSource_BindsNobodyTheSameDayAndOwesAReceipt()
    {
        var court = JointTown.InForce().Do(JointTown.Buyer, Applying).After(5).Do(Town.Officer, new RevokeListing(Town.Reason, Mistake.WrongFact));

        var answer = court.File.Joint.Single();

        answer.BindingOn(court.File, JointTown.Agreement, court.Today).ShouldBeEmpty();
        answer.OverOn(court.File, JointTown.Agreement, court.Today).ShouldBe(court.Today);
        answer.OwesReceiptOn(court.File, JointTown.Agreement, court.Today).ShouldBeTrue();
    }

    [Fact]
    public void Receipt_ForALifting_IsGivenOnceByName()
    {
        var court = JointTown.InForce().Do(JointTown.Buyer, Applying).After(5).Do(Town.Officer, new RevokeListing(Town.Reason, Mistake.WrongFact)).After(1);

        court.Do(JointTown.Buyer, new AcknowledgeLifting(JointTown.Agreement.Id, "Admitted to tenders again."));

        court.File.Joint.Single().AcknowledgedOn.ShouldBe(court.Today);
        court.File.Joint.Single().AcknowledgedBy!.Name.ShouldBe(JointTown.Buyer.Name);
        court.Try(JointTown.Buyer, new AcknowledgeLifting(JointTown.Agreement.Id, "Again.")).ShouldBeOfType<Verdict.Refused>()
            .Refusal.Rule.Value.ShouldBe("acts-come-in-their-order");
    }

    [Fact]
    public void Stay_AtTheSource_SuspendsTheApplicationAndOwesNothing()
    {
        var court = JointTown.InForce().Do(JointTown.Buyer, Applying).Do(Town.Listed, new LodgeObjection("Paid in February.", false))
            .Do(Town.Reviewer, new StayMeasures(Town.Reason));

        court.File.Joint.Single().BindingOn(court.File, JointTown.Agreement, court.Today).ShouldBeEmpty();
        court.File.Joint.Single().OwesReceiptOn(court.File, JointTown.Agreement, court.Today).ShouldBeFalse();

        court.After(1).Do(Town.Reviewer, new DecideObjection(ReviewOutcome.Rejected, Town.Reason)).After(1);

        court.File.Joint.Single().BindingOn(court.File, JointTown.Agreement, court.Today).ShouldBe([TestCharter.Procurement]);
    }

    [Fact]
    public void End_OfTheAgreement_EndsWhatWasAppliedUnderIt()
    {
        var court = JointTown.InForce().Do(JointTown.Buyer, Applying);
        var ended = JointTown.Agreement with { EndedOn = court.Today.PlusDays(3) };

        court.After(3);

        court.File.Joint.Single().BindingOn(court.File, ended, court.Today).ShouldBeEmpty();
        court.File.Joint.Single().OwesReceiptOn(court.File, ended, court.Today).ShouldBeTrue();
    }

    [Fact]
    public void Lifting_OfItsOwnAccord_IsItsOwnReceipt()
    {
        var court = JointTown.InForce().Do(JointTown.Buyer, Applying).After(2).Do(JointTown.Buyer, new LiftJointly(JointTown.Agreement.Id, Town.Reason));

        court.File.Joint.Single().BindingOn(court.File, JointTown.Agreement, court.Today).ShouldBeEmpty();
        court.File.Joint.Single().OwesReceiptOn(court.File, JointTown.Agreement, court.Today).ShouldBeFalse();
        court.File.Listing!.AppliesOn(court.Today).ShouldBeTrue();
    }

    [Fact]
    public void Acts_OfTheImplementingBody_AreOpenToItsOfficersAlone()
    {
        var court = JointTown.InForce();

        CaseProcedure.OpenActs(court.Written, court.Seen(JointTown.Buyer)).Select(k => k.Type.Name).ShouldBe([nameof(ApplyJointly), nameof(DeclineJointly)]);
        CaseProcedure.OpenActs(court.Written, court.Seen(Town.Officer)).ShouldNotContain(k => k.Bench == Bench.Implementer);
    }

    [Fact]
    public void Binding_OnAnyDayOfAnyCase_NeverOutlastsTheListingOrExceedsIt()
    {
        var bound = 0;
        Gen.Select(Gen.Int[0, 7], Gen.Select(Gen.Int[0, 12], Gen.Int[0, 40], Gen.Int[0, 60]).Array[0, 30], RandomCase.Walk).Sample(
            court =>
            {
                foreach (var answer in court.Written?.Joint ?? [])
                {
                    for (var later = 0; later < 900; later += 30)
                    {
                        court.After(30);
                        var (file, day) = (court.File, court.Today);
                        var binding = answer.BindingOn(file, JointTown.Agreement, day);
                        (binding.Count == 0 || (file.Listing!.AppliesOn(day) && JointTown.Agreement.IsInForceOn(day))).ShouldBeTrue();
                        binding.Except(file.Listing!.Measures).ShouldBeEmpty();
                        bound += binding.Count;
                    }
                }
            },
            iter: 400, threads: 1);

        bound.ShouldBeGreaterThan(0);
    }
}
