using CsCheck;
using Probity.Registers.Authorities;
using Probity.Registers.Oversight;

namespace Probity.Registers.Tests.Oversight;

public sealed class RefusalPatternTests
{
    [Theory]
    [InlineData(0, 10, 0, 0.27753)]
    [InlineData(5, 10, 0.23659, 0.76341)]
    [InlineData(48, 50, 0.86542, 0.98898)]
    public void Interval_IsWilsons(int refused, int answered, double low, double high)
    {
        var interval = new RefusalShare(refused, answered).Interval;

        interval.Low.ShouldBe(low, 0.00005);
        interval.High.ShouldBe(high, 0.00005);
    }

    [Fact]
    public void Interval_OfNothing_SaysNothing()
    {
        var share = new RefusalShare(0, 0);

        share.Value.ShouldBeNull();
        share.Interval.ShouldBe((0, 1));
    }

    [Fact]
    public void In_ComparesAnAuthorityWithTheOthersOnTheSameGroundAndKind()
    {
        var patterns = RefusalPattern.In([.. Many("stern", 18, 2), .. Many("mild", 2, 18), .. Many("mild", 9, 1, ground: "another"), .. Many("new", 3, 0)]);

        patterns.Select(p => (p.Authority.Value, p.Ground, p.Here.Refused, p.Here.Answered, p.Comparison)).ShouldBe(
        [
            ("mild", "another", 9, 10, Comparison.TooFew), ("mild", "hides", 2, 20, Comparison.Lower),
            ("new", "hides", 3, 3, Comparison.TooFew), ("stern", "hides", 18, 20, Comparison.Higher),
        ]);
        patterns.Single(p => p.Authority.Value == "stern").Elsewhere.ShouldBe(new RefusalShare(5, 23));
        patterns.Single(p => p.Authority.Value == "new").IsSmall.ShouldBeTrue();
    }

    [Fact]
    public void In_CountsSilenceBesideTheShare_NeverInIt()
    {
        var pattern = RefusalPattern.In([.. Many("slow", 1, 1), Answered("slow", RequestOutcome.Silence), Answered("slow", RequestOutcome.Silence)]).Single();

        (pattern.Here, pattern.Silent).ShouldBe((new RefusalShare(1, 2), 2));
    }

    [Fact]
    public void In_DoesNotDependOnTheOrder() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1], Gen.Enum<RequestKind>(), Gen.Enum<RequestOutcome>()).Array[0, 60].Sample(drawn =>
        {
            AnsweredRequest[] answered = [.. drawn.Select(d => Answered($"a{d.Item1}", d.Item4, $"g{d.Item2}", d.Item3))];
            var patterns = RefusalPattern.In(answered);
            patterns.ShouldBe(RefusalPattern.In(answered.Reverse()));
            patterns.Sum(p => p.Here.Answered + p.Silent).ShouldBe(answered.Length);
        });

    private static IEnumerable<AnsweredRequest> Many(string authority, int refused, int granted, string ground = "hides") =>
    [
        .. Enumerable.Repeat(Answered(authority, RequestOutcome.Refused, ground), refused),
        .. Enumerable.Repeat(Answered(authority, RequestOutcome.Granted, ground), granted),
    ];

    private static AnsweredRequest Answered(string authority, RequestOutcome outcome, string ground = "hides", RequestKind kind = RequestKind.Objection) =>
        new(new AuthorityId(authority), RegisterId.Parse($"{authority}/register"), ground, kind, outcome);
}
