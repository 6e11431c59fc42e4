using NodaTime;

namespace Probity.Registers.Reviews;

/// <summary>What speaks for a campaign. Each is a sign, none a proof.</summary>
public enum BrigadingSign
{
    /// <summary>More reviews within <see cref="BrigadingTest.Window"/> than the enterprise's own pace explains.</summary>
    Burst,

    /// <summary>Among those of the burst, more have no transaction than among the others.</summary>
    NoTransactions,

    /// <summary>Different accounts use nearly the same words.</summary>
    SharedText,
}

/// <summary>What was seen, with the figures it rests on.</summary>
/// <param name="Sign">Which sign.</param>
/// <param name="Reviews">References of the reviews it was seen in.</param>
/// <param name="Seen">What was counted: reviews in the window, those without transaction, or reviews that share a text.</param>
/// <param name="Usual">What would be usual: reviews in a window at the usual pace, those without transaction at the others' share, or 0.</param>
/// <param name="Chance">How often chance alone would show as much or more, 0 to 1; null for shared text, which is no matter of chance.</param>
public sealed record BrigadingEvidence(BrigadingSign Sign, IReadOnlyList<string> Reviews, int Seen, double Usual, double? Chance);

/// <summary>
/// The published test for brigading: whether somebody with a grudge seems to have recruited others. It points a person to reviews; it deletes nothing,
/// weighs nothing and decides nothing. It looks at one enterprise alone and at no review's stars: praise can be bought as well.
/// </summary>
public static class BrigadingTest
{
    /// <summary>Level at which a sign counts: at usual business, about one enterprise in so many parts of a hundred is shown in vain.</summary>
    public const double Level = 0.01;

    /// <summary>Fewer reviews than this are never a campaign.</summary>
    public const int Fewest = 5;

    /// <summary>Accounts that have to share a text.</summary>
    public const int FewestSharing = 3;

    /// <summary>Share of common five-letter pieces (Jaccard's coefficient) from which two texts are nearly the same.</summary>
    public const double Likeness = 0.6;

    /// <summary>Shorter texts are not compared: many people write "very good".</summary>
    public const int ShortestText = 20;

    private const int PieceLength = 5;

    /// <summary>Length of the window in which a burst is looked for.</summary>
    public static Duration Window { get; } = Duration.FromHours(72);

    /// <summary>
    /// What speaks for a campaign among the reviews of one enterprise. Empty unless there is a burst together with another sign, or a text shared by
    /// <see cref="FewestSharing"/> accounts: many reviews after good news, or one angry guest, are no campaign.
    /// </summary>
    /// <param name="reviews">All reviews of the enterprise that are not withdrawn, in any order.</param>
    public static IReadOnlyList<BrigadingEvidence> Examine(IReadOnlyCollection<Review> reviews)
    {
        Review[] sorted = [.. reviews.OrderBy(r => r.WrittenAt).ThenBy(r => r.Id, StringComparer.Ordinal)];
        var shared = Shared(sorted);
        var burst = Burst(sorted);
        var unbacked = burst is null ? null : Unbacked(sorted, burst.Reviews.ToHashSet(StringComparer.Ordinal));
        BrigadingEvidence?[] seen = burst is not null && (unbacked is not null || shared is not null) ? [burst, unbacked, shared] : [shared];
        return [.. seen.OfType<BrigadingEvidence>()];
    }

    // The fullest window, against the pace outside it. Bonferroni: as many windows were looked at as there are reviews.
    private static BrigadingEvidence? Burst(Review[] sorted)
    {
        var (first, count) = FullestWindow(sorted);
        if (count < Fewest || sorted.Length == count) return null;

        var outside = Math.Max((sorted[^1].WrittenAt - sorted[0].WrittenAt - Window) / Window, 1);
        var usual = Math.Max((sorted.Length - count) / outside, 0.5);
        var chance = Math.Min(1, Chances.PoissonAtLeast(count, usual) * sorted.Length);
        return chance <= Level ? new BrigadingEvidence(BrigadingSign.Burst, [.. sorted[first..(first + count)].Select(r => r.Id)], count, usual, chance) : null;
    }

    private static (int First, int Count) FullestWindow(Review[] sorted)
    {
        var (best, first, last) = ((First: 0, Count: 0), 0, 0);
        for (; last < sorted.Length; last++)
        {
            while (sorted[last].WrittenAt - sorted[first].WrittenAt > Window) first++;
            if (last - first + 1 > best.Count) best = (first, last - first + 1);
        }

        return best;
    }

    // Fisher's exact test, one-sided, of the burst against all others.
    private static BrigadingEvidence? Unbacked(Review[] sorted, HashSet<string> burst)
    {
        string[] within = [.. sorted.Where(r => !r.IsVerified && burst.Contains(r.Id)).Select(r => r.Id)];
        var all = sorted.Count(r => !r.IsVerified);
        var chance = Chances.HypergeometricAtLeast(within.Length, burst.Count, all, sorted.Length);
        var usual = burst.Count * (double)(all - within.Length) / (sorted.Length - burst.Count);
        return within.Length > 0 && chance <= Level ? new BrigadingEvidence(BrigadingSign.NoTransactions, within, within.Length, usual, chance) : null;
    }

    private static BrigadingEvidence? Shared(Review[] sorted)
    {
        (Review Review, HashSet<string> Pieces)[] lengthy = [.. sorted.Where(r => r.Text.Length >= ShortestText).Select(r => (r, Pieces(r.Text)))];
        var largest = lengthy.Select(one => lengthy.Where(other => Alike(one.Pieces, other.Pieces)).Select(other => other.Review).DistinctBy(r => r.Reviewer).ToList())
            .MaxBy(group => group.Count);
        return largest?.Count >= FewestSharing
            ? new BrigadingEvidence(BrigadingSign.SharedText, [.. largest.Select(r => r.Id)], largest.Count, 0, null)
            : null;
    }

    private static HashSet<string> Pieces(string text)
    {
        var letters = string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return [.. Enumerable.Range(0, Math.Max(0, letters.Length - PieceLength + 1)).Select(i => letters.Substring(i, PieceLength))];
    }

    private static bool Alike(HashSet<string> one, HashSet<string> other)
    {
        var common = one.Count(other.Contains);
        return common > 0 && common >= Likeness * (one.Count + other.Count - common);
    }
}
