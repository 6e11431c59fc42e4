using System.Text.RegularExpressions;
using Probity.Registers.Framework;

namespace Probity.Registers.Reviews.Rules;

/// <summary>A review carries no number of a document or telephone: it is about an enterprise, not about whoever served or sat there.</summary>
public sealed partial class AReviewGivesNobodysNumber : ReviewRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.NoShaming;

    /// <inheritdoc/>
    public override string Citation => "Personal Information Protection Law (2021), Arts. 10 and 25; framework rule 13";

    internal override Refusal? Examine(OfferedReview review) => !Number().IsMatch(review.Text)
        ? null
        : Refuse("Take out the document or telephone number. A review names nobody.", "请删除证件号码或电话号码；评价不得指向任何个人。", "text");

    // A resident's number, with or without gaps, or a mobile telephone's.
    [GeneratedRegex(@"(?<!\d)(?:\d[ -]?){17}[\dXx](?!\d)|(?<!\d)1[3-9](?:[ -]?\d){9}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
