namespace Probity.Registers.Ratings;

/// <summary>What each fact costs, after the caps of its indicator and group and never below zero.</summary>
internal static class Deductions
{
    public static ReckonedLine[] Of(RatingClause clause, IEnumerable<RatedFact> facts, int start)
    {
        var left = start;
        var spent = new Dictionary<string, int>(StringComparer.Ordinal);
        var lines = new List<ReckonedLine>();
        foreach (var fact in facts)
        {
            if (clause.Indicator(fact.Clause) is not { } indicator)
            {
                continue;
            }

            var line = Line(fact, indicator, Limits(clause, indicator, spent, left));
            spent[OfIndicator(indicator)] = spent.GetValueOrDefault(OfIndicator(indicator)) + line.Counted;
            spent[OfGroup(indicator)] = spent.GetValueOrDefault(OfGroup(indicator)) + line.Counted;
            left -= line.Counted;
            lines.Add(line);
        }

        return [.. lines];
    }

    private static ReckonedLine Line(RatedFact fact, Indicator indicator, (DeductionLimit Limit, int Left)[] limits)
    {
        var asked = indicator.Deduction * fact.Times;
        var tightest = limits.MinBy(l => l.Left);
        return tightest.Left < asked
            ? new ReckonedLine(fact, indicator, asked, tightest.Left, tightest.Limit)
            : new ReckonedLine(fact, indicator, asked, asked, DeductionLimit.None);
    }

    private static (DeductionLimit Limit, int Left)[] Limits(RatingClause clause, Indicator indicator, Dictionary<string, int> spent, int left)
    {
        var ofGroup = (clause.Group(indicator.Group)?.Cap ?? int.MaxValue) - spent.GetValueOrDefault(OfGroup(indicator));
        var ofIndicator = indicator.Cap - spent.GetValueOrDefault(OfIndicator(indicator));
        return [(DeductionLimit.Indicator, ofIndicator), (DeductionLimit.Group, ofGroup), (DeductionLimit.Zero, left)];
    }

    private static string OfIndicator(Indicator indicator) => $"indicator {indicator.Key}";

    private static string OfGroup(Indicator indicator) => $"group {indicator.Group}";
}
