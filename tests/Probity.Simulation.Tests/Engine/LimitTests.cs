using Probity.Simulation.Information;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Parameters;
using Probity.Simulation.Register;

namespace Probity.Simulation.Tests.Engine;

/// <summary>What must hold at the ends of the parameters' ranges, whatever lies between.</summary>
public sealed class LimitTests
{
    private static readonly OutcomeValues Usual = Town.Run(200).RunOutcomes;

    [Fact]
    public void NoLabelEffect_ListedAndCompared_DoNotDiffer()
    {
        var outcomes = Town.Run(200, parameters: Town.Busy.WithoutLabelEffect(), population: Town.Middle).RunOutcomes;
        var years = outcomes["listed.weeks"] / 52;

        outcomes["knowing"].ShouldBeGreaterThan(0.3);
        outcomes["listed.support"].ShouldBe(outcomes["controls.support"], 0.01);
        outcomes["listed.ties-loosened"].ShouldBe(outcomes["controls.ties-loosened"], 4.5 * Math.Sqrt(outcomes["controls.ties-loosened"] * 2 / years));
        foreach (var deal in (string[])["lend", "trade"])
            outcomes[$"listed.refused.{deal}"].ShouldBe(outcomes[$"controls.refused.{deal}"], 0.03);
    }

    [Fact]
    public void UsualLabelEffect_ListedAndCompared_DoDiffer()
    {
        Usual["listed.support"].ShouldBeLessThan(Usual["controls.support"] - 0.02);
        Usual["listed.refused.lend"].ShouldBeGreaterThan(Usual["controls.refused.lend"] + 0.1);
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
}
