using Probity.Registers.Framework;

namespace Probity.Registers.Reviews.Rules;

/// <summary>A rule about reviews of enterprises.</summary>
public abstract class ReviewRule : Rule
{
    /// <summary>Null when the review may be shown.</summary>
    internal abstract Refusal? Examine(OfferedReview review);
}
