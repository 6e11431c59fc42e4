namespace Probity.Registers.Ratings;

/// <summary>What kept a fact from costing all its points.</summary>
public enum DeductionLimit
{
    /// <summary>Nothing: all its points were deducted.</summary>
    None,

    /// <summary>The cap of its indicator.</summary>
    Indicator,

    /// <summary>The cap of its group.</summary>
    Group,

    /// <summary>Points never fall below zero.</summary>
    Zero,
}

/// <summary>What one fact cost.</summary>
/// <param name="Fact">The fact, with its document.</param>
/// <param name="Indicator">What it falls under.</param>
/// <param name="Asked">Points by the indicator alone: deduction times occurrences.</param>
/// <param name="Counted">Points deducted after every limit.</param>
/// <param name="Limit">The limit that held, if one did.</param>
public sealed record ReckonedLine(RatedFact Fact, Indicator Indicator, int Asked, int Counted, DeductionLimit Limit);

/// <summary>A direct downgrade that a fact brought about.</summary>
/// <param name="Fact">The fact, with its document.</param>
/// <param name="Rule">The rule it falls under.</param>
/// <param name="To">The band it leads to.</param>
public sealed record AppliedDowngrade(RatedFact Fact, DirectDowngrade Rule, Band To);

/// <summary>A first-year rule that a fact brought about.</summary>
/// <param name="Fact">The fact, with its document.</param>
/// <param name="Rule">The rule it falls under.</param>
public sealed record AppliedFirstYear(RatedFact Fact, FirstYearRule Rule);

/// <summary>How a band came about: every point leads to the fact that cost it, and nothing else counts.</summary>
public sealed record Reckoning
{
    /// <summary>Where it started.</summary>
    public required Start Start { get; init; }

    /// <summary>The fact that made it start lower; null when it started as for everybody.</summary>
    public required RatedFact? StartFact { get; init; }

    /// <summary>What each fact cost, in order of number. Start less everything counted gives the points.</summary>
    public required IReadOnlyList<ReckonedLine> Lines { get; init; }

    /// <summary>Points left.</summary>
    public required int Points { get; init; }

    /// <summary>The band those points reach.</summary>
    public required Band ByPoints { get; init; }

    /// <summary>Direct downgrades.</summary>
    public required IReadOnlyList<AppliedDowngrade> Downgrades { get; init; }

    /// <summary>The first-year rule that decided; null when none did.</summary>
    public required AppliedFirstYear? FirstYear { get; init; }

    /// <summary>The band in the end.</summary>
    public required Band Result { get; init; }
}
