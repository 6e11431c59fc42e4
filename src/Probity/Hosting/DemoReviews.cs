using NodaTime;
using Probity.Registers.Subjects;
using Probity.Storage;
using Probity.Town;
using Probity.Town.Reviews;

namespace Probity.Hosting;

/// <summary>The reviews of a demonstration.</summary>
internal static class DemoReviews
{
    /// <summary>Submits every review of a restaurant and of others, as the platform would on each day.</summary>
    public static async Task SubmitAsync(
        RegisterNode node, SeedingClock clock, int seed, Townspeople people, Identifier restaurant, LocalDate today, CancellationToken cancel)
    {
        var (platform, _) = await node.Platforms.AdmitAsync(ReviewPlan.Platform, cancel);
        foreach (var (day, review) in ReviewPlan.Of(seed, people, restaurant, today))
        {
            clock.SetTo(day);
            if ((await node.Reviews.SubmitAsync(platform, review, cancel)).Refusal is { } refusal)
            {
                throw new InvalidOperationException($"A review of {review.Enterprise}: {refusal.Rule}: {refusal.Sentence.En}");
            }
        }
    }
}
