namespace Probity.Registers.Ratings;

/// <summary>Works out a band from recorded facts by the charter's clause. Pure: the same facts always give the same band.</summary>
/// <remarks>
/// Facts are taken in order of number, so that a cap says which fact it spared. The only place where bands have an order: a direct
/// downgrade leads to its band or leaves a worse one, and goes before a first-year rule.
/// Striking a fact never costs a point and never leads to a worse band of the ladder.
/// </remarks>
internal static class Arithmetic
{
    /// <summary>The reckoning of an organisation's facts; struck ones and those under no key of the clause count for nothing.</summary>
    public static Reckoning Of(RatedOrganisation organisation, RatingClause clause, IEnumerable<RatedFact> facts)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        ArgumentNullException.ThrowIfNull(clause);
        RatedFact[] counted = [.. facts.Where(f => f.Counts).OrderBy(f => f.Number)];
        var (start, startFact) = StartOf(clause, counted);
        var lines = Deductions.Of(clause, counted, start.Points);
        var points = start.Points - lines.Sum(line => line.Counted);
        var reached = clause.Ladder.First(band => points >= band.From);
        AppliedDowngrade[] downgrades = [.. Downgrades(clause, counted)];
        var firstYear = downgrades.Length > 0 ? null : FirstYear(clause, counted, points);
        return new Reckoning
        {
            Start = start,
            StartFact = startFact,
            Lines = lines,
            Points = points,
            ByPoints = reached,
            Downgrades = downgrades,
            FirstYear = firstYear,
            Result = firstYear is null ? Lowest(clause, [reached, .. downgrades.Select(d => d.To)]) : clause.Band(firstYear.Rule.Band)!,
        };
    }

    private static (Start Start, RatedFact? Fact) StartOf(RatingClause clause, RatedFact[] facts)
    {
        var lowered = clause.Starts.Skip(1).Join(facts, s => s.Key, f => f.Clause, (s, f) => (s, (RatedFact?)f)).ToArray();
        return lowered.Length == 0 ? (clause.Starts[0], null) : lowered.MinBy(l => l.s.Points);
    }

    private static IEnumerable<AppliedDowngrade> Downgrades(RatingClause clause, RatedFact[] facts) =>
        facts.Join(clause.Downgrades, f => f.Clause, d => d.Key, (f, d) => new AppliedDowngrade(f, d, clause.Band(d.To)!));

    private static AppliedFirstYear? FirstYear(RatingClause clause, RatedFact[] facts, int points) =>
        facts.Join(clause.FirstYears, f => f.Clause, y => y.Key, (f, y) => new AppliedFirstYear(f, y)).FirstOrDefault(y => points >= y.Rule.AtLeast);

    private static Band Lowest(RatingClause clause, Band[] among) => clause.Ladder.Last(among.Contains);
}
