using Probity.Registers.Framework;

namespace Probity.Registers.Reviews.Rules;

/// <summary>The rules about reviews of enterprises.</summary>
public static class ReviewRules
{
    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<ReviewRule> All { get; } =
        [new OnlyEnterprisesAreReviewed(), new AReviewIsOfOnesOwnExperience(), new AReviewIsReadable(), new AReviewGivesNobodysNumber(), new EachReviewerSpeaksOnce()];

    /// <summary>Why a review may not be shown; null when it may.</summary>
    public static Refusal? Examine(OfferedReview review) => Examine(review, RuleBook.Full);

    internal static Refusal? Examine(OfferedReview review, RuleBook rules) =>
        rules.Of<ReviewRule>().Select(r => r.Examine(review)).FirstOrDefault(r => r is not null);
}
