using NodaTime;

namespace Probity.Registers.Ratings;

/// <summary>The assessment of one organisation for one calendar year, as far as its case has come.</summary>
/// <param name="Year">The year assessed, over when the case is opened.</param>
/// <param name="Facts">Recorded facts in order of number.</param>
public sealed record Assessment(int Year, IReadOnlyList<RatedFact> Facts)
{
    /// <summary>First day of the assessed year.</summary>
    public LocalDate FirstDay => new(Year, 1, 1);

    /// <summary>Last day of the assessed year.</summary>
    public LocalDate LastDay => new(Year, 12, 31);

    /// <summary>The same without what was struck: a fact found wrong is shown to nobody but the parties.</summary>
    public Assessment WithoutStruck() => this with { Facts = [.. Facts.Where(f => f.Counts)] };

    /// <summary>Whether a fact of that day may be recorded.</summary>
    public bool Covers(LocalDate day) => day.Year == Year;

    /// <summary>The fact of that number, or null.</summary>
    public RatedFact? Fact(int number) => Facts.FirstOrDefault(f => f.Number == number);

    internal Assessment With(RatedFact fact) => this with { Facts = [.. Facts, fact] };

    internal Assessment With(int number, FactState state) =>
        this with { Facts = [.. Facts.Select(f => f.Number == number ? f with { State = state } : f)] };
}
