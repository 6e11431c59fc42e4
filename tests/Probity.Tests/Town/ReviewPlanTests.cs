using NodaTime;
using Probity.Registers.Reviews;
using Probity.Town;
using Probity.Town.Reviews;

namespace Probity.Tests.Town;

public sealed class ReviewPlanTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly Townspeople People = Townspeople.Invent(7, 40, 1, Today);
    private static readonly string RestaurantA = People.Enterprises[20].Code.Value;

    [Fact]
    public void Of_TheSameSeed_IsTheSame() => Plan().ShouldBe(Plan());

    [Fact]
    public void Of_TheTown_OnlyRestaurantA_ShowsSignsOfACampaign_AllThree()
    {
        var byEnterprise = Plan().GroupBy(r => r.Review.Enterprise).ToDictionary(g => g.Key, g => BrigadingTest.Examine([.. g.Select(Review)]));

        byEnterprise[RestaurantA].Select(e => e.Sign).ShouldBe([BrigadingSign.Burst, BrigadingSign.NoTransactions, BrigadingSign.SharedText]);
        byEnterprise.Where(e => e.Key != RestaurantA).ShouldAllBe(e => e.Value.Count == 0);
        Plan().GroupBy(r => r.Review.Enterprise).Min(g => g.Count()).ShouldBe(3);
    }

    private static IReadOnlyList<TownReview> Plan() => ReviewPlan.Of(7, People, People.Enterprises[20].Code, Today);

    private static Review Review(TownReview r, int n) => new(
        $"{n}", "Test platform", new ReviewerMark(r.Review.Account), r.Review.Stars, r.Review.Text, r.Review.ExperiencedOn,
        r.Day.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant(), r.Review.Transaction is not null);
}
