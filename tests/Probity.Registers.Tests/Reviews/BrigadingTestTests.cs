using CsCheck;
using NodaTime;
using Probity.Registers.Reviews;

namespace Probity.Registers.Tests.Reviews;

public sealed class BrigadingTestTests
{
    private static readonly Instant Opening = Instant.FromUtc(2026, 1, 1, 0, 0);

    [Fact]
    public void Examine_ARecruitedCrowd_IsShownWithItsFigures()
    {
        Review[] reviews = [.. Usual(new Random(7), 60, 180), .. Crowd(8, at: 100)];

        var seen = BrigadingTest.Examine(reviews);

        seen.Select(e => e.Sign).ShouldBe([BrigadingSign.Burst, BrigadingSign.NoTransactions]);
        seen[0].Seen.ShouldBeGreaterThanOrEqualTo(8);
        seen[0].Usual.ShouldBe(1, 0.3);
        seen.ShouldAllBe(e => e.Chance <= BrigadingTest.Level);
        Enumerable.Range(0, 8).Select(n => $"crowd{n}").ShouldBeSubsetOf(seen[1].Reviews);
    }

    [Fact]
    public void Examine_ATextPassedAround_IsShown_EvenWithoutABurst()
    {
        const string Words = "They threw out my friend on Saturday, never go there again";
        Review[] reviews = [.. Usual(new Random(7), 40, 200), .. new[] { 20, 80, 150 }.Select((day, n) => Written($"copy{n}", day, false, Words + new string('!', n)))];

        var seen = BrigadingTest.Examine(reviews).ShouldHaveSingleItem();

        (seen.Sign, seen.Seen, seen.Chance).ShouldBe((BrigadingSign.SharedText, 3, null));
        seen.Reviews.ShouldBe(["copy0", "copy1", "copy2"], ignoreOrder: true);
    }

    [Fact]
    public void Examine_OneAngryGuest_OrManyPayingOnesAfterGoodNews_AreNoCampaign()
    {
        Review[] usual = [.. Usual(new Random(3), 60, 180)];

        BrigadingTest.Examine([.. usual, Written("angry", 90, false, "The worst evening of my life, and they laughed at me!") with { Stars = 1 }]).ShouldBeEmpty();
        BrigadingTest.Examine([.. usual, .. Enumerable.Range(0, 12).Select(n => Written($"feast{n}", 90 + (n / 12.0), true, $"Feast {n}"))]).ShouldBeEmpty();
        BrigadingTest.Examine([]).ShouldBeEmpty();
    }

    [Fact]
    public void Examine_LooksAtNoStars_AndAtNoOrder() => Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 12], Gen.Int[1, 5]).Sample((seed, crowd, stars) =>
    {
        Review[] reviews = [.. Usual(new Random(seed), 40, 120), .. Crowd(crowd, at: 60)];
        var mixed = reviews.Select(r => r with { Stars = stars }).ToArray();
        new Random(seed).Shuffle(mixed);

        BrigadingTest.Examine(mixed).Select(Text).ShouldBe(BrigadingTest.Examine(reviews).Select(Text));
    }, iter: 200);

    [Fact]
    public void Examine_UsualBusiness_IsShownNoOftenerThanTheLevelSays()
    {
        var shown = Enumerable.Range(0, 2_000).Count(seed => BrigadingTest.Examine([.. Usual(new Random(seed), 50, 150)]).Count > 0);

        shown.ShouldBeLessThanOrEqualTo((int)(2_000 * BrigadingTest.Level));
    }

    [Theory]
    [InlineData(5, 1, 0.0036598)]
    [InlineData(12, 0.5, 3.0e-13)]
    [InlineData(0, 3, 1)]
    public void Poisson_IsTheTail(int count, double mean, double expected) =>
        (Chances.PoissonAtLeast(count, mean) / expected).ShouldBe(1, 0.1);

    [Fact]
    public void Hypergeometric_IsFishersTest() => Chances.HypergeometricAtLeast(7, 8, 10, 20).ShouldBe(0.009883, 0.00001);

    [Fact]
    public void Figures_GiveTheDistributionBesideTheMean()
    {
        var figures = ReviewFigures.Of([Written("a", 1, true, "") with { Stars = 5 }, Written("b", 1, true, "") with { Stars = 4 }, Written("c", 1, false, "") with { Stars = 1 }]);

        figures.Distribution.ShouldBe([1, 0, 0, 1, 1]);
        (figures.Count, figures.VerifiedCount, figures.IsFew).ShouldBe((3, 2, true));
        figures.Mean!.Value.ShouldBe(10 / 3.0, 1e-9);
        (figures.MeanVerified, figures.MeanUnverified).ShouldBe((4.5, 1));
        ReviewFigures.Of([]).Mean.ShouldBeNull();
    }

    private static string Text(BrigadingEvidence evidence) => $"{evidence.Sign} {string.Join(' ', evidence.Reviews.Order())} {evidence.Seen} {evidence.Usual} {evidence.Chance}";

    private static IEnumerable<Review> Usual(Random random, int count, int days) =>
        [.. Enumerable.Range(0, count).Select(n => Written($"usual{n}", random.NextDouble() * days, random.Next(10) < 8, $"Number {random.Next()} was served"))];

    private static IEnumerable<Review> Crowd(int count, int at) =>
        [.. Enumerable.Range(0, count).Select(n => Written($"crowd{n}", at + (n * 0.2), false, $"{(char)('a' + n)} {n * 7919} own words"))];

    private static Review Written(string id, double day, bool verified, string text) => new(
        id, "Test platform", new ReviewerMark(id), 3, text, new LocalDate(2026, 1, 1), Opening + Duration.FromDays(day), verified);
}
