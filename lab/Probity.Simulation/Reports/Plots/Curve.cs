namespace Probity.Simulation.Reports.Plots;

/// <summary>One line of a plot.</summary>
/// <param name="Name">As its label and the table behind the plot say it.</param>
/// <param name="X">Ascending.</param>
/// <param name="Y">As many as there are places.</param>
public sealed record Curve(string Name, IReadOnlyList<double> X, IReadOnlyList<double> Y)
{
    /// <summary>Lower edge of a band around the line, or null.</summary>
    public IReadOnlyList<double>? Low { get; init; }

    /// <summary>Upper edge of a band around the line, or null.</summary>
    public IReadOnlyList<double>? High { get; init; }

    /// <summary>False for a band that only the table behind the plot gives.</summary>
    public bool Shaded { get; init; } = true;

    /// <summary>True for separate measurements, drawn as dots instead of a line.</summary>
    public bool Dots { get; init; }

    /// <summary>A function's values at given places.</summary>
    public static Curve Of(string name, IReadOnlyList<double> x, Func<double, double> y) => new(name, x, [.. x.Select(y)]);
}

/// <summary>Lines over a common axis.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="XLabel">Quantity and unit along the bottom.</param>
/// <param name="YLabel">Quantity and unit along the side.</param>
/// <param name="Curves">At most six, so that each keeps a mark of its own.</param>
public sealed record LinePlot(string Title, string XLabel, string YLabel, IReadOnlyList<Curve> Curves);
