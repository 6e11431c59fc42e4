using CsCheck;
using NodaTime;
using Probity.Registers.Cases;
using Probity.Simulation.Register;
using Case = Probity.Registers.Cases.Case;

namespace Probity.Simulation.Tests.Register;

public sealed class CharterTimetableTests
{
    private const int Lives = 250;
    private static readonly LocalDate FirstDay = new(2026, 1, 5);
    private static readonly ModelAct[] UsualPath = [ModelAct.ServeNotice, ModelAct.Decide, ModelAct.Confirm, ModelAct.ServeDecision];

    // How far along the usual path a life is led before chance takes over, and on which days.
    private static readonly Gen<Life> AnyLife = Gen.Select(
        Gen.Int[0, 700], Gen.Bool, Gen.Int[0, 4], Gen.Select(Gen.Int[0, 45], Gen.Int[0, 17]).Array[0, 14],
        (day, applied, led, acts) => new Life(day, applied, led, acts));

    [Fact]
    public void Life_OfAnyActs_IsThatOfTheRegister() => AnyLife.Sample(life =>
    {
        foreach (var (model, file, day) in Lived(life))
        {
            (model.Step == CaseStep.Ended).ShouldBe(file.Stage == Stage.Ended);
            if (model.Step == CaseStep.Ended)
            {
                model.End.ShouldBe(file.End!.Value);
                FirstDay.PlusDays(model.EndedOn).ShouldBe(file.EndedOn!.Value);
            }

            SameListing(model, file, day);
        }
    }, iter: Lives, threads: 1);

    [Fact]
    public void Lives_AtRandom_ReachEveryEnd()
    {
        var seen = new HashSet<CaseEnd>();
        var listed = 0;

        // One fixed stream: whether the lives are rich enough is not left to the luck of a run.
        var stream = new PCG(1, 2_026);
        for (var i = 0; i < 2 * Lives; i++)
            foreach (var (_, file, _) in Lived(AnyLife.Generate(stream, null, out _)))
            {
                listed += file.Listing is null ? 0 : 1;
                if (file.End is { } end)
                    seen.Add(end);
            }

        // The simulator does not use withdrawal, and no honours are offered in it.
        seen.ShouldBe(
            Enum.GetValues<CaseEnd>().Except([CaseEnd.Withdrawn, CaseEnd.OfferRefused, CaseEnd.OfferLapsed, CaseEnd.AcceptanceWithdrawn]), ignoreOrder: true);
        listed.ShouldBeGreaterThan(Lives / 2);
    }

    private static void SameListing(CaseLife model, Case file, int day)
    {
        (model.From != CaseLife.Never).ShouldBe(file.Listing is not null);
        if (file.Listing is not { } listing)
            return;
        FirstDay.PlusDays(model.From).ShouldBe(listing.From);
        FirstDay.PlusDays(model.LastDay).ShouldBe(listing.LastDay);
        model.IsInForceOn(day).ShouldBe(listing.IsInForceOn(FirstDay.PlusDays(day)));
        model.IsPublishedOn(day).ShouldBe(listing.IsPublishedOn(FirstDay.PlusDays(day)));
    }

    /// <summary>Both lives after every act, and once more when everything must have run out.</summary>
    private static IEnumerable<(CaseLife Model, Case File, int Day)> Lived(Life life)
    {
        var timetable = CharterTimetable.Compile(RegisterCase.Terms, FirstDay);
        timetable.Cover(3_000);
        var day = life.Opened;
        var model = timetable.Opened(day, life.Applied);
        var register = new RegisterCase(FirstDay, day, life.Applied);
        foreach (var (days, act) in life.Acts())
        {
            day = model.Step == CaseStep.Response && act == ModelAct.Decide && days > 5 ? Math.Max(day, model.RespondBy + 1) : day + days;
            var accepted = timetable.Do(ref model, day, act);
            accepted.ShouldBe(register.Do(day, act), $"{act} on day {day}");
            timetable.Settle(ref model, day);
            yield return (model, register.On(day), day);
        }

        timetable.Settle(ref model, day + 1_200);
        yield return (model, register.On(day + 1_200), day + 1_200);
    }

    private sealed record Life(int Opened, bool Applied, int Led, (int Days, int Act)[] Chance)
    {
        public IEnumerable<(int Days, ModelAct Act)> Acts() => UsualPath.Take(Led).Select(act => (act == ModelAct.Decide ? 6 : 2, act))
            .Concat(Chance.Select(c => (c.Days, (ModelAct)c.Act)));
    }
}
