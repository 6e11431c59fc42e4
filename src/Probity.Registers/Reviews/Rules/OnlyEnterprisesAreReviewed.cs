using Probity.Registers.Framework;
using Probity.Registers.Subjects;

namespace Probity.Registers.Reviews.Rules;

/// <summary>Reviews are of enterprises: never of a person, nor of a sole trader, who is one.</summary>
public sealed class OnlyEnterprisesAreReviewed : ReviewRule
{
    private const char Industry = '9';

    /// <inheritdoc/>
    public override Principle Principle => Principle.NoScore;

    /// <inheritdoc/>
    public override string Citation => "GB 32100-2015 (91: enterprises, 92: sole traders); framework rule 14";

    internal override Refusal? Examine(OfferedReview review) =>
        SocialCreditCode.TryParse(review.Enterprise, out var code, out _) && code is { RegisteringAuthority: Industry, IsSoleTrader: false, Doubt: null }
            ? null
            : Refuse("Give the 18-character social credit code of an enterprise. Persons and sole traders are not reviewed.",
                "请提供企业的18位统一社会信用代码；自然人和个体工商户不接受评价。", "enterprise");
}
