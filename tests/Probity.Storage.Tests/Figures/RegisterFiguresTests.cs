using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Subjects;
using Probity.Storage.Figures;

namespace Probity.Storage.Tests.Figures;

public sealed class RegisterFiguresTests
{
    [Fact]
    public async Task Mistakes_AreCountedByKind_AfterAnObjectionAndOnOwnMotion_AlsoWhenProjectionsAreMadeAgain()
    {
        await using var court = await TestCourt.OpenAsync();
        await CorrectedAsync(court, TestCourt.Company, "1", Mistake.WrongIdentity, days: 3);
        await court.DoAsync(await court.ListAsync(TestCourt.Firm("Willow Test Haulage Ltd", 2), "2"), TestCourt.Officer, new RevokeListing(TestCourt.Reasons, Mistake.WrongLaw));

        var figures = await ReadAsync(court);
        await court.Node.Projections.RebuildAsync(default);
        var again = await ReadAsync(court);

        figures.Mistakes.ShouldBe(new Dictionary<Mistake, int?>
        {
            [Mistake.WrongIdentity] = 1,
            [Mistake.WrongFact] = 0,
            [Mistake.WrongLaw] = 1,
            [Mistake.Procedure] = 0,
        });
        (figures.ObjectionsLodged, figures.ObjectionsUpheld, figures.ObjectionsRejected).ShouldBe((1, 1, 0));
        again.Mistakes.ShouldBe(figures.Mistakes);
    }

    [Fact]
    public async Task DaysToCorrect_FallIntoTheirBrackets()
    {
        await using var court = await TestCourt.OpenAsync();
        await CorrectedAsync(court, TestCourt.Company, "1", Mistake.WrongFact, days: 7);
        await CorrectedAsync(court, TestCourt.Firm("Willow Test Haulage Ltd", 2), "2", Mistake.WrongFact, days: 8);

        var figures = await ReadAsync(court);

        figures.DaysToCorrect.Select(b => (b.FromDays, b.ToDays, b.Count)).ShouldBe([(0, 7, 1), (8, 15, 1), (16, 30, 0), (31, 60, 0), (61, null, 0)]);
        figures.MedianDaysToCorrect.ShouldBe(7.5);
    }

    [Fact]
    public async Task Counts_TooFewToTellOfANaturalPerson_AreNotToldAnywhere()
    {
        await using var court = await TestCourt.OpenAsync();
        await CorrectedAsync(court, TestCourt.Person, "1", Mistake.WrongIdentity, days: 3);

        var figures = await ReadAsync(court);

        figures.Mistakes[Mistake.WrongIdentity].ShouldBeNull();
        figures.Mistakes[Mistake.WrongFact].ShouldBe(0);
        figures.MedianDaysToCorrect.ShouldBeNull();
        figures.DaysToCorrect[0].Count.ShouldBeNull();
        (figures.ObjectionsLodged, figures.ObjectionsUpheld).ShouldBe((null, null));
        figures.ByEnd[CaseEnd.Revoked].ShouldBeNull();
    }

    [Fact]
    public async Task Counts_FromWhichTheOneNotToldCouldBeWorkedOut_AreNotToldEither()
    {
        await using var court = await TestCourt.OpenAsync();
        await CorrectedAsync(court, TestCourt.Person, "1", Mistake.WrongIdentity, days: 3);
        for (var n = 2; n < 5; n++) await CorrectedAsync(court, TestCourt.Firm($"Willow Test Works {n} Ltd", n), $"{n}", n == 2 ? Mistake.WrongLaw : Mistake.WrongFact, days: 9);

        var figures = await ReadAsync(court);

        (figures.Mistakes[Mistake.WrongIdentity], figures.Mistakes[Mistake.WrongLaw], figures.Mistakes[Mistake.WrongFact]).ShouldBe((null, null, 2));
        (figures.DaysToCorrect[0].Count, figures.DaysToCorrect[1].Count).ShouldBe((null, null));
    }

    [Fact]
    public async Task Objections_OneOfWhichTooFewToTell_AreNotToldWithAnotherFromWhichItFollows()
    {
        await using var court = await TestCourt.OpenAsync();
        await CorrectedAsync(court, TestCourt.Person, "1", Mistake.WrongIdentity, days: 3);
        for (var n = 2; n < 6; n++) await ObjectedAsync(court, TestCourt.Firm($"Willow Test Works {n} Ltd", n), $"{n}", days: 9, new DecideObjection(ReviewOutcome.Rejected, TestCourt.Reasons));

        var figures = await ReadAsync(court);

        (figures.ObjectionsLodged, figures.ObjectionsUpheld, figures.ObjectionsRejected, figures.ObjectionsLapsed).ShouldBe((5, null, null, 0));
    }

    private static Task CorrectedAsync(TestCourt court, Subject subject, string number, Mistake mistake, int days) =>
        ObjectedAsync(court, subject, number, days, new DecideObjection(ReviewOutcome.Revoked, TestCourt.Reasons, mistake));

    private static async Task ObjectedAsync(TestCourt court, Subject subject, string number, int days, DecideObjection decision)
    {
        var id = await court.ListAsync(subject, number);
        await court.DoAsync(id, await court.HolderAsync(subject), new LodgeObjection("This is not about us.", NewFacts: false));
        court.Time.MoveTo(court.Time.Today.PlusDays(days));
        await court.DoAsync(id, TestCourt.Reviewer, decision);
    }

    private static async Task<RegisterFiguresReport> ReadAsync(TestCourt court) =>
        (await court.Node.Figures.ReadAsync(TestCourt.Register, TestContext.Current.CancellationToken)).ShouldNotBeNull();
}
