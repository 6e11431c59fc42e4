using Probity.Registers.Framework;

namespace Probity.Registers.Ratings;

/// <summary>Where an assessment starts.</summary>
/// <param name="Key">Slug within the clause.</param>
/// <param name="Text">For whom.</param>
/// <param name="Points">Points before anything is deducted, 1 to 1000.</param>
/// <param name="Basis">Where the rules say so.</param>
public sealed record Start(string Key, LocalizedText Text, int Points, Citation Basis);

/// <summary>Indicators that share a limit.</summary>
/// <param name="Key">Slug within the clause.</param>
/// <param name="Name">Name.</param>
/// <param name="Cap">Most points all its indicators together can cost; null when there is no such limit.</param>
/// <param name="Basis">Where the rules say so.</param>
public sealed record IndicatorGroup(string Key, LocalizedText Name, int? Cap, Citation Basis);

/// <summary>One thing for which points are deducted.</summary>
/// <param name="Key">Slug within the clause.</param>
/// <param name="Group">Key of its group.</param>
/// <param name="Text">The conduct.</param>
/// <param name="Deduction">Points for each time it is found.</param>
/// <param name="Cap">Most points it can cost in one assessment.</param>
/// <param name="Basis">Where the rules say so.</param>
public sealed record Indicator(string Key, string Group, LocalizedText Text, int Deduction, int Cap, Citation Basis);

/// <summary>A fact that leads to a band, or to a worse one, whatever the points say.</summary>
/// <param name="Key">Slug within the clause.</param>
/// <param name="Text">The conduct.</param>
/// <param name="To">Key of the band; never the best.</param>
/// <param name="Basis">Where the rules say so.</param>
public sealed record DirectDowngrade(string Key, LocalizedText Text, string To, Citation Basis);

/// <summary>A band of the rating.</summary>
/// <param name="Key">Slug within the clause.</param>
/// <param name="Name">As citizens read it, e.g. <c>A</c> or <c>Green</c>.</param>
/// <param name="From">Fewest points that reach it; null when no number of points does.</param>
/// <param name="Public">True when whoever is in it is shown to anyone.</param>
/// <param name="Basis">Where the rules say so.</param>
public sealed record Band(string Key, LocalizedText Name, int? From, bool Public, Citation Basis);

/// <summary>A fact for which too little is known for an ordinary band, e.g. that the organisation is new.</summary>
/// <param name="Key">Slug within the clause.</param>
/// <param name="Text">The circumstance.</param>
/// <param name="Band">Key of the band given instead.</param>
/// <param name="AtLeast">Fewest points; with fewer the ordinary bands hold.</param>
/// <param name="Basis">Where the rules say so.</param>
public sealed record FirstYearRule(string Key, LocalizedText Text, string Band, int AtLeast, Citation Basis);
