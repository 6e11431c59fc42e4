using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>A rating is worked out by arithmetic that its charter publishes whole, is shown with the facts behind it or not at all, and no other kind of register has any.</summary>
public sealed class ARatingPublishesItsArithmetic : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.NoScore;

    /// <inheritdoc/>
    public override string Citation => "Shenzhen Social Credit Regulations (2022), Art. 29 (evaluation rules explainable, sources traceable)";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        var rates = charter is { Kind: RegisterKind.Rating, Mirrored: false };
        if (rates != charter.Rating is not null)
        {
            yield return rates
                ? Find("kind", "A rating publishes its arithmetic: write the clause 'rating'.", "评级须公布其计算办法：请写明“rating”条款。")
                : Find("rating", "Only a rating has arithmetic: leave the clause 'rating' out.", "只有评级才有计算办法：请删除“rating”条款。");
        }

        foreach (var (at, _) in charter.Publication.Index().Where(p => charter.Rating is not null && p.Item.Public && !p.Item.Fields.Contains(PublishedField.Facts)))
        {
            yield return Find($"publication[{at}].fields", "A grade is shown with the facts behind it: add 'facts'.", "公布级别须同时公布所依据的事实：请增加“facts”。");
        }
    }
}
