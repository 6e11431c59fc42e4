using CsCheck;
using Probity.Registers.Ratings;
using static Probity.Registers.Tests.Ratings.TestRating;

namespace Probity.Registers.Tests.Ratings;

/// <summary>What holds of every set of facts.</summary>
public sealed class ArithmeticPropertyTests
{
    private const int Trials = 2_000;
    private static readonly string[] Keys = [.. Clause.Keys];

    private static readonly Gen<RatedFact[]> AnyFacts = Gen.Select(Gen.Int[0, Keys.Length - 1], Gen.Int[1, 9], Gen.Int[0, 3]).Array[0, 12]
        .Select(drawn => drawn.Select((d, i) => Fact(i + 1, Keys[d.Item1], d.Item2, (FactState)d.Item3)).ToArray());

    [Fact]
    public void EveryPoint_IsTracedToAFact() => AnyFacts.Sample(facts =>
    {
        var how = Reckon(facts);

        (how.Start.Points - how.Lines.Sum(l => l.Counted)).ShouldBe(how.Points);
        how.Lines.ShouldAllBe(l => l.Fact.Counts && facts.Contains(l.Fact) && l.Counted >= 0 && l.Counted <= l.Asked);
    }, iter: Trials, threads: 1);

    [Fact]
    public void Points_AreWhatThePublishedFormulaGives() => AnyFacts.Sample(facts =>
    {
        var counted = facts.Where(f => f.Counts).ToArray();
        var start = counted.Any(f => f.Clause == NoRecords) ? 90 : 100;
        var deducted = Clause.Groups.Sum(group => Math.Min(group.Cap ?? int.MaxValue, Clause.Indicators.Where(i => i.Group == group.Key)
            .Sum(i => Math.Min(i.Cap, i.Deduction * counted.Where(f => f.Clause == i.Key).Sum(f => f.Times)))));

        Reckon(facts).Points.ShouldBe(Math.Max(0, start - deducted));
    }, iter: Trials, threads: 1);

    [Fact]
    public void Facts_InAnotherOrder_MakeTheSameReckoning() => AnyFacts.Sample(facts =>
        Reckon([.. facts.Reverse()]).Lines.ShouldBe(Reckon(facts).Lines), iter: Trials, threads: 1);

    [Fact]
    public void AFactStruck_NeverCostsAPointNorLeadsDownTheLadder() => Gen.Select(AnyFacts, Gen.Int[0, 11]).Sample((facts, which) =>
    {
        var before = Reckon(facts);
        var after = Reckon([.. facts.Select((f, i) => i == which ? f with { State = FactState.Struck } : f)]);

        after.Points.ShouldBeGreaterThanOrEqualTo(before.Points);
        var ladder = Clause.Ladder.ToList();
        if (ladder.Contains(before.Result) && ladder.Contains(after.Result))
        {
            ladder.IndexOf(after.Result).ShouldBeLessThanOrEqualTo(ladder.IndexOf(before.Result));
        }
    }, iter: Trials, threads: 1);
}
