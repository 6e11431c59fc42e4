using Probity.Registers.Framework;

namespace Probity.Registers.Reviews.Rules;

/// <summary>One account has one review of an enterprise, and one transaction backs one review.</summary>
public sealed class EachReviewerSpeaksOnce : ReviewRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.OwnConductOnly;

    /// <inheritdoc/>
    public override string Citation => "Anti-Unfair Competition Law (revised 2025), Art. 9 (false reviews); framework rule 6";

    internal override Refusal? Examine(OfferedReview review)
    {
        if (review.HasReviewed)
        {
            return Refuse("This account has reviewed this enterprise. Withdraw that review before another is passed on.",
                "该账户已评价过该企业；请先撤回原评价。", "account");
        }

        return review.TransactionIsUsed
            ? Refuse("Another review rests on this transaction.", "该交易已用于另一条评价。", "transaction")
            : null;
    }
}
