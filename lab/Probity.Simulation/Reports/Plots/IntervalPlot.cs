using Probity.Simulation.Statistics;

namespace Probity.Simulation.Reports.Plots;

/// <summary>One row of an interval plot.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Interval">Estimate and interval.</param>
/// <param name="Kind">Which of the plot styles; rows of one arm keep one throughout a report.</param>
public sealed record IntervalRow(string Label, Interval Interval, int Kind)
{
    /// <summary>A second figure, drawn hollow; null for none.</summary>
    public double? Second { get; init; }
}

/// <summary>Estimates with their intervals, one below the other.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="XLabel">Quantity and unit along the bottom.</param>
/// <param name="Rows">From top to bottom.</param>
public sealed record IntervalPlot(string Title, string XLabel, IReadOnlyList<IntervalRow> Rows)
{
    /// <summary>Width in user units.</summary>
    public double Width { get; init; } = 270;
}
