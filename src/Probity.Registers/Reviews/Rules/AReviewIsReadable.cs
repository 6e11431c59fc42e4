using Probity.Registers.Framework;

namespace Probity.Registers.Reviews.Rules;

/// <summary>A review has one to five stars and says in words that can be shown what they are for.</summary>
public sealed class AReviewIsReadable : ReviewRule
{
    private const int Longest = 2_000;

    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "E-Commerce Law (2018), Art. 39; framework rule 1";

    internal override Refusal? Examine(OfferedReview review)
    {
        if (review.Stars is < 1 or > 5)
        {
            return Refuse("Give one to five stars, whole ones.", "请给出一至五颗整星。", "stars");
        }

        return review.Text.Trim().Length is >= 1 and <= Longest && PlainText.IsReadable(review.Text)
            ? null
            : Refuse($"Say in 1 to {Longest} characters that can be shown what happened.", $"请用1至{Longest}个可显示的字符说明经过。", "text");
    }
}
