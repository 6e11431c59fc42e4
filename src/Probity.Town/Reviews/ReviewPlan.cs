using NodaTime;
using Probity.Registers.Subjects;
using Probity.Storage.Reviews;

namespace Probity.Town.Reviews;

/// <summary>A review and the day on which it comes in.</summary>
public sealed record TownReview(LocalDate Day, PassedReview Review);

/// <summary>
/// What guests wrote over the half year before today: some restaurants as usual, one with three reviews, and one whose unruly guest recruited
/// friends. The same for the same seed and day.
/// </summary>
public static class ReviewPlan
{
    /// <summary>The platform's name.</summary>
    public const string Platform = "云汀食评 Yunting Tables（虚构）";

    private const int Days = 180;
    private const int Restaurants = 8;
    private const int CampaignDaysAgo = 40;

    private static readonly int[] UsualStars = [1, 2, 3, 3, 4, 4, 4, 5, 5, 5];

    /// <summary>Every review in order of day.</summary>
    /// <param name="seed">Decides everything.</param>
    /// <param name="people">The town.</param>
    /// <param name="restaurantA">Code of the restaurant that the campaign is against.</param>
    /// <param name="today">The last day.</param>
    public static IReadOnlyList<TownReview> Of(int seed, Townspeople people, Identifier restaurantA, LocalDate today)
    {
        var random = new Random(seed);
        string[] others = [.. people.Enterprises.Where(e => e.Code.Value != restaurantA.Value).Take(Restaurants).Select(e => e.Code.Value)];
        return
        [
            .. others.Skip(1).SelectMany(code => Usual(random, code, 25 + random.Next(30), today))
                .Concat(Usual(random, others[0], 3, today)).Concat(Usual(random, restaurantA.Value, 48, today)).Concat(Campaign(restaurantA.Value, today))
                .OrderBy(r => r.Day),
        ];
    }

    private static IEnumerable<TownReview> Usual(Random random, string code, int count, LocalDate today)
    {
        for (var n = 0; n < count; n++)
        {
            var day = today.PlusDays(-random.Next(1, Days));
            var bill = random.Next(5) > 0 ? $"{code}-{n}" : null;
            yield return new TownReview(day, new PassedReview(
                code, $"guest-{code}-{n}", UsualStars[random.Next(UsualStars.Length)], ReviewTexts.Usual(random), day.PlusDays(-1), bill));
        }
    }

    private static IEnumerable<TownReview> Campaign(string code, LocalDate today)
    {
        var evening = today.PlusDays(-CampaignDaysAgo);
        yield return new TownReview(evening, new PassedReview(code, "unruly-guest", 1, ReviewTexts.Unruly, evening, $"{code}-unruly"));
        foreach (var (n, text) in ReviewTexts.Friends.Index())
        {
            yield return new TownReview(evening.PlusDays(1 + (n / 5)), new PassedReview(code, $"friend-{n}", 1, text, evening, null));
        }
    }
}
