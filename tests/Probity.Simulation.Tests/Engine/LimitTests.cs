using Probity.Simulation.Conduct;
using Probity.Simulation.Information;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Parameters;
using Probity.Simulation.Register;
using Probity.Simulation.Statistics;

namespace Probity.Simulation.Tests.Engine;

/// <summary>What must hold at the ends of the parameters' ranges, whatever lies between.</summary>
public sealed class LimitTests
{
    private const int Replications = 20;

    private static readonly OutcomeValues Usual = Town.Run(200).RunOutcomes;

    [Fact]
    public void NoLabelEffect_ListedAndCompared_DoNotDiffer()
    {
        var runs = Paired(Town.Busy.WithoutLabelEffect());

        runs.Average(r => r["knowing"]).ShouldBeGreaterThan(0.3);
        foreach (var figure in (string[])["support", "ties-loosened", "ties-cut", "refused.lend", "refused.trade", "refused.hire"])
            Gap(runs, figure).ShouldContainZero(figure);
    }

    [Fact]
    public void NoLabelEffect_WhereNobodyPerforms_MeansDoNotDifferEither()
    {
        var runs = Paired(Town.Busy.WithoutLabelEffect().With(ConductParameters.Perform, 0));

        Gap(runs, "means").ShouldContainZero("means");
    }

    [Fact]
    public void Comparison_InEveryRun_HasBothOfAPairInTheSameWeeks()
    {
        foreach (var run in Paired(Town.Busy, 2))
        {
            run["controls.weeks"].ShouldBe(run["compared.weeks"]);
            run["compared.weeks"].ShouldBeInRange(run["listed.weeks"] / 4, run["listed.weeks"] - 1);
        }
    }

    [Fact]
    public void UsualLabelEffect_ListedAndCompared_DoDiffer()
    {
        Usual["compared.support"].ShouldBeLessThan(Usual["controls.support"] - 0.02);
        Usual["compared.refused.lend"].ShouldBeGreaterThan(Usual["controls.refused.lend"] + 0.1);
    }

    [Fact]
    public void NoLabelEffect_HowPublic_ChangesNothingForAnybody()
    {
        var parameters = Town.Busy.WithoutLabelEffect();
        var silent = Town.Run(80, Town.Terms.MadeKnown(Publicity.Internal), parameters).State;
        var loud = Town.Run(80, Town.Terms.MadeKnown(Publicity.Broadcast), parameters).State;

        loud.Means.ShouldBe(silent.Means);
        loud.Support.ShouldBe(silent.Support);
        loud.Debts.ShouldBe(silent.Debts);
    }

    [Fact]
    public void ZeroError_NobodyIsListedWronglyOrTooLong()
    {
        Parameter[] errors =
        [
            AuthorityParameters.Namesake, AuthorityParameters.WrongFact, AuthorityParameters.FaultMistaken, AuthorityParameters.LateRemoval,
        ];
        var outcomes = Town.Run(200, parameters: errors.Aggregate(Town.Busy, (values, error) => values.With(error, 0))).RunOutcomes;

        outcomes["listings.begun"].ShouldBeGreaterThan(100);
        outcomes["wrong.begun"].ShouldBe(0);
        outcomes["wrongly-listed.weeks"].ShouldBe(0);
        outcomes["late.weeks"].ShouldBe(0);
        Usual["wrong.begun"].ShouldBeGreaterThan(0);
        Usual["late.weeks"].ShouldBeGreaterThan(0);
    }

    [Fact]
    public void ZeroGossip_NobodyLearnsButByLookUpOrBroadcast()
    {
        var parameters = Town.Busy.With(InformationParameters.Gossip, 0).With(InformationParameters.Confide, 0);
        var broadcast = Town.Run(150, parameters: parameters).RunOutcomes;
        var searchable = Town.Run(150, Town.Terms.MadeKnown(Publicity.Searchable), parameters).RunOutcomes;
        var silent = Town.Run(150, Town.Terms.MadeKnown(Publicity.Internal), parameters).RunOutcomes;

        broadcast["learned.look-up"].ShouldBeGreaterThan(0);
        broadcast["learned.broadcast"].ShouldBeGreaterThan(0);
        (broadcast["learned.gossip"] + broadcast["learned.confided"]).ShouldBe(0);
        searchable["learned.look-up"].ShouldBeGreaterThan(0);
        (searchable["learned.broadcast"] + searchable["learned.gossip"] + searchable["learned.confided"]).ShouldBe(0);
        silent["knowing"].ShouldBe(0);
        Usual["learned.gossip"].ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Publicity_FromInternalToBroadcast_IsKnownByMore()
    {
        var knowing = Enum.GetValues<Publicity>().Select(p => Town.Run(120, Town.Terms.MadeKnown(p)).RunOutcomes["knowing"]).ToArray();

        knowing.ShouldBe(knowing.Order());
        knowing[3].ShouldBeGreaterThan(knowing[1] + 0.05);
    }

    [Fact]
    public void FullContext_AllForgivingPeople_KeepTheirTies()
    {
        var parameters = Town.Busy.With("response.moderation.relational", 6).With("response.moderation.contextual", 6).With("response.keep.label", -1);

        Town.Run(150, parameters: parameters).RunOutcomes["listed.support"].ShouldBeGreaterThan(Usual["listed.support"] + 0.01);
    }

    private static OutcomeValues[] Paired(ModelParameters parameters, int replications = Replications) => [.. Enumerable.Range(0, replications).AsParallel().AsOrdered()
        .Select(r => Town.Run(78, parameters: parameters, seed: (ulong)r).RunOutcomes)];

    private static Interval Gap(OutcomeValues[] runs, string figure) =>
        MeanInterval.OfDifference([.. runs.Select(r => r[$"compared.{figure}"])], [.. runs.Select(r => r[$"controls.{figure}"])], 0.999);
}

internal static class IntervalAssertions
{
    public static void ShouldContainZero(this Interval interval, string what)
    {
        interval.Low.ShouldBeLessThanOrEqualTo(0, what);
        interval.High.ShouldBeGreaterThanOrEqualTo(0, what);
    }
}
