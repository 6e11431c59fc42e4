using Probity.Registers.Calendars;

namespace Probity.Registers.Ratings;

/// <summary>The arithmetic of a rating as its charter publishes it: nothing else counts, and everybody can redo it.</summary>
public sealed record RatingClause
{
    /// <summary>How long after the assessed calendar year a grade can stay in effect; the same day for everybody.</summary>
    public required CalendarSpan Effect { get; init; }

    /// <summary>Where an assessment starts: the first for everybody, each further one only where a fact says so.</summary>
    public required IReadOnlyList<Start> Starts { get; init; }

    /// <summary>Groups of indicators.</summary>
    public required IReadOnlyList<IndicatorGroup> Groups { get; init; }

    /// <summary>What is deducted for.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>Facts that lead to a band whatever the points say.</summary>
    public required IReadOnlyList<DirectDowngrade> Downgrades { get; init; }

    /// <summary>The bands, best first; those without a threshold are given by <see cref="FirstYears"/> alone.</summary>
    public required IReadOnlyList<Band> Bands { get; init; }

    /// <summary>Facts for which too little is known for an ordinary band.</summary>
    public required IReadOnlyList<FirstYearRule> FirstYears { get; init; }

    /// <summary>Every key a recorded fact may name: a start but the first, an indicator, a downgrade or a first-year rule.</summary>
    public IEnumerable<string> Keys =>
        [.. Starts.Skip(1).Select(s => s.Key), .. Indicators.Select(i => i.Key), .. Downgrades.Select(d => d.Key), .. FirstYears.Select(f => f.Key)];

    /// <summary>The bands that points can reach, best first.</summary>
    public IEnumerable<Band> Ladder => Bands.Where(b => b.From is not null);

    /// <summary>The band with that key, or null.</summary>
    public Band? Band(string key) => Bands.FirstOrDefault(b => b.Key == key);

    /// <summary>The indicator with that key, or null.</summary>
    public Indicator? Indicator(string key) => Indicators.FirstOrDefault(i => i.Key == key);

    /// <summary>The group with that key, or null.</summary>
    public IndicatorGroup? Group(string key) => Groups.FirstOrDefault(g => g.Key == key);
}
