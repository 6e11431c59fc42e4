using Probity.Registers.Framework;
using Probity.Registers.Ratings;

namespace Probity.Registers.Charters.Rules;

/// <summary>Every number of points leads to exactly one band, and every rule of the clause leads to a band there is.</summary>
public sealed class BandsCoverEveryResult : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "Shenzhen Social Credit Regulations (2022), Art. 29 (evaluation rules explainable)";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition) =>
        charter.Rating is { } rating ? [.. Thresholds(rating), .. Targets(rating), .. Keys(rating)] : [];

    private IEnumerable<CharterFinding> Thresholds(RatingClause rating)
    {
        var from = rating.Ladder.Select(b => b.From!.Value).ToArray();
        if (from.Length < 2 || from[^1] != 0 || !from.SequenceEqual(from.Distinct().OrderDescending()) || rating.Starts is [var start, ..] && from[0] > start.Points)
        {
            yield return Find("rating.bands", "Write at least two bands, best first: each from fewer points than the one before, the last from 0, the first within reach of the start.",
                "请由高到低至少写两个级别：起点分依次降低，最后一级从0分起，第一级不得高于起始分。");
        }
    }

    private IEnumerable<CharterFinding> Targets(RatingClause rating) =>
    [
        .. rating.Downgrades.Index().Where(d => rating.Ladder.Skip(1).All(b => b.Key != d.Item.To)).Select(d => Find(
            $"rating.downgrades[{d.Index}].to", "A direct downgrade leads to a band with a threshold, below the first.", "直接降级应指向有起点分的、低于第一级的级别。")),
        .. rating.FirstYears.Index().Where(f => rating.Band(f.Item.Band) is not { From: null }).Select(f => Find(
            $"rating.firstYears[{f.Index}].band", "A first-year rule leads to a band that no number of points reaches.", "新设主体规则应指向不以分数达到的级别。")),
    ];

    private IEnumerable<CharterFinding> Keys(RatingClause rating) => rating.Keys.GroupBy(k => k).Where(g => g.Count() > 1).Select(g => Find(
        "rating", $"'{g.Key}' names two things a fact may fall under; use each key once in the clause.", $"“{g.Key}”在条款中重复使用，每个标识只能用一次。"));
}
