using NodaTime;
using Probity.Registers.Framework;

namespace Probity.Registers.Reviews.Rules;

/// <summary>A review is of something that has happened, and not long ago.</summary>
public sealed class AReviewIsOfOnesOwnExperience : ReviewRule
{
    private static readonly Period Longest = Period.FromYears(1);

    /// <inheritdoc/>
    public override Principle Principle => Principle.PastConduct;

    /// <inheritdoc/>
    public override string Citation => "E-Commerce Law (2018), Art. 39 (reviews of goods and services on the platform); framework rule 3";

    internal override Refusal? Examine(OfferedReview review) =>
        review.ExperiencedOn <= review.Today && review.ExperiencedOn >= review.Today - Longest
            ? null
            : Refuse("Name a day within the last year on which it happened.", "请填写最近一年内发生该经历的日期。", "experiencedOn");
}
