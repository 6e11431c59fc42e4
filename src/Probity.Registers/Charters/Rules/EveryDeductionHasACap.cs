using Probity.Registers.Framework;
using Probity.Registers.Ratings;

namespace Probity.Registers.Charters.Rules;

/// <summary>No single kind of conduct and no group of them costs more than the charter says beforehand.</summary>
public sealed class EveryDeductionHasACap : CharterRule
{
    private const int MostPoints = 1_000;

    /// <inheritdoc/>
    public override Principle Principle => Principle.Proportionate;

    /// <inheritdoc/>
    public override string Citation => "Shenzhen Social Credit Regulations (2022), Art. 29, 66 (explainable, proportionate)";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition) => charter.Rating is not { } rating ? [] :
    [
        .. rating.Starts.Count == 0 ? [Find("rating.starts", "Say where an assessment starts.", "请写明评价的起始分。")] : Array.Empty<CharterFinding>(),
        .. rating.Starts.Index().Where(s => s.Item.Points is < 1 or > MostPoints || s.Item.Points > rating.Starts[0].Points).Select(s => Find(
            $"rating.starts[{s.Index}].points", $"Write 1 to {MostPoints} points; no start is higher than the first.", $"请写1至{MostPoints}分；其他起始分不得高于第一项。")),
        .. rating.Groups.Index().Where(g => g.Item.Cap is < 1 or > MostPoints).Select(g => Find(
            $"rating.groups[{g.Index}].cap", $"Write 1 to {MostPoints} points, or null.", $"请写1至{MostPoints}分，或者写null。")),
        .. rating.Indicators.Index().SelectMany(i => Indicator(rating, i.Item, $"rating.indicators[{i.Index}]")),
    ];

    private IEnumerable<CharterFinding> Indicator(RatingClause rating, Indicator indicator, string at)
    {
        if (rating.Group(indicator.Group) is null)
        {
            yield return Find($"{at}.group", $"The group '{indicator.Group}' is not among the groups.", $"分组中没有“{indicator.Group}”。");
        }

        if (indicator.Deduction < 1 || indicator.Cap < indicator.Deduction || indicator.Cap > MostPoints)
        {
            yield return Find($"{at}.cap", $"The cap lies between one deduction and {MostPoints} points.", $"扣分上限须不低于一次扣分，且不超过{MostPoints}分。");
        }
    }
}
