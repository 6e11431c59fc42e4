using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;

namespace Probity.Registers.Tests.Cases;

public sealed class ErasureTests
{
    [Fact]
    public void ErasureClock_OfAnEndedCase_RunsTheChartersTimeFromTheEnd()
    {
        var ended = new CourtCase().Opened().Do(Town.Officer, new DismissCase(Town.Reason)).File;

        Erasure.ClockOf(ended, TestCharter.Court, TestCharter.Calendar)!.Deadline.DueOn.ShouldBe(new LocalDate(2027, 3, 2));
    }

    [Fact]
    public void ErasureClock_OfACaseThatGoesOn_DoesNotRun() =>
        Erasure.ClockOf(new CourtCase().InForce().File, TestCharter.Court, TestCharter.Calendar).ShouldBeNull();

    [Fact]
    public void Sweep_OnTheDayAfterTheDeadline_FindsTheCaseDue()
    {
        var ended = new CourtCase().Opened().Do(Town.Officer, new DismissCase(Town.Reason)).File;

        Erasure.Due(ended, TestCharter.Court, TestCharter.Calendar, new LocalDate(2027, 3, 2)).ShouldBeNull();
        Erasure.Due(ended, TestCharter.Court, TestCharter.Calendar, new LocalDate(2027, 3, 3)).ShouldNotBeNull();
    }

    [Fact]
    public void ErasedCase_KeepsItsDatesAndItsEndAndNothingElse()
    {
        var erased = new CourtCase().InForce().Do(Town.Officer, new RevokeListing(Town.Reason, Mistake.WrongFact)).After(500).Do(Town.Clerk, new EraseCase()).File;

        erased.Stage.ShouldBe(Stage.Erased);
        erased.End.ShouldBe(CaseEnd.Revoked);
        (erased.Subject, erased.Document, erased.Proposal, erased.Listing, erased.Report).ShouldBe((null, null, null, null, ""));
        erased.Evidence.ShouldBeEmpty();
    }

    [Fact]
    public void ErasedCase_AskedForAnything_IsOpenToNobody()
    {
        var erased = new CourtCase().InForce().Do(Town.Officer, new RevokeListing(Town.Reason, Mistake.WrongFact)).After(500).Do(Town.Clerk, new EraseCase());

        foreach (var actor in new[] { Town.Clerk, Town.Officer, Town.Listed, Town.Reviewer, Town.Auditor })
        {
            CaseProcedure.OpenActs(erased.Written, erased.Seen(actor)).ShouldBeEmpty();
        }
    }
}
