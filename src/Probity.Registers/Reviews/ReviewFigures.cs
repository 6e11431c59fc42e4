namespace Probity.Registers.Reviews;

/// <summary>What the reviews of one enterprise come to; the mean is never given without the rest. Enterprises are not compared by it.</summary>
/// <param name="Distribution">Number of reviews with one, two, ... five stars.</param>
/// <param name="Verified">The same, of those with a transaction.</param>
public sealed record ReviewFigures(IReadOnlyList<int> Distribution, IReadOnlyList<int> Verified)
{
    /// <summary>Below so many reviews a mean says little, and is said to.</summary>
    public const int Few = 20;

    /// <summary>Number of reviews.</summary>
    public int Count => Distribution.Sum();

    /// <summary>How many of them have a transaction.</summary>
    public int VerifiedCount => Verified.Sum();

    /// <summary>Whether there are so few that the mean says little.</summary>
    public bool IsFew => Count < Few;

    /// <summary>Mean of all, 1 to 5; null when there is none.</summary>
    public double? Mean => MeanOf(Distribution);

    /// <summary>Mean of those with a transaction.</summary>
    public double? MeanVerified => MeanOf(Verified);

    /// <summary>Mean of those without.</summary>
    public double? MeanUnverified => MeanOf([.. Distribution.Zip(Verified, (all, verified) => all - verified)]);

    /// <summary>The figures of some reviews.</summary>
    public static ReviewFigures Of(IReadOnlyCollection<Review> reviews) => new(Stars(reviews), Stars(reviews.Where(r => r.IsVerified)));

    private static int[] Stars(IEnumerable<Review> reviews)
    {
        var stars = new int[5];
        foreach (var review in reviews) stars[review.Stars - 1]++;
        return stars;
    }

    private static double? MeanOf(IReadOnlyList<int> stars) => stars.Sum() is > 0 and var count ? stars.Select((n, i) => n * (i + 1.0)).Sum() / count : null;
}
