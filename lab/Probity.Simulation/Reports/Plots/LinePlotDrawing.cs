using System.Globalization;

namespace Probity.Simulation.Reports.Plots;

/// <summary>Draws lines with their bands over a common axis.</summary>
public static class LinePlotDrawing
{
    private const double Width = 720;
    private const double Side = 64;
    private const double Right = 14;
    private const double Field = 280;
    private const double Foot = 46;
    private const double LegendLine = 20;
    private const double UpperPart = 0.6;

    /// <summary>A picture that is a file of its own.</summary>
    public static string Standalone(LinePlot plot) =>
        Draw(plot, "plot", Description(plot, "{0}: from {1:0.###} to {2:0.###}, lowest {3:0.###}, highest {4:0.###}."), alone: true);

    /// <summary>The picture.</summary>
    /// <param name="plot">What to draw.</param>
    /// <param name="id">Unique on its page.</param>
    /// <param name="description">For whoever cannot see it.</param>
    /// <param name="alone">True when it becomes a file of its own, with title and style inside.</param>
    internal static string Draw(LinePlot plot, string id, string description, bool alone = false)
    {
        var legend = Legend(plot);
        var head = (alone ? 26 : 4) + ((legend[^1].Row + 1) * LegendLine) + 6;
        var drawing = new Drawing(id, Width, head + Field + Foot, plot.Title, description);
        if (alone)
        {
            drawing.Text(plot.Title, Side, 17, kind: "label");
        }

        foreach (var (i, (left, row)) in legend.Index())
        {
            var y = (alone ? 26 : 4) + (row * LegendLine) + 11;
            Key(drawing, plot.Curves[i], i, left, y);
            drawing.Text(plot.Curves[i].Name, left + 32, y + 4);
        }

        var x = Axis.Over(plot.Curves.SelectMany(c => c.X), Side, Width - Right, 8);
        var y0 = Axis.Over(Heights(plot), head + Field, head);
        Frame(drawing, plot, x, y0, head);
        foreach (var (i, curve) in plot.Curves.Index())
        {
            Band(drawing, curve, i % PlotStyle.Kinds, x, y0);
        }

        foreach (var (i, curve) in plot.Curves.Index())
        {
            Curve(drawing, curve, i % PlotStyle.Kinds, x, y0);
        }

        return drawing.Finish(alone);
    }

    /// <summary>Zero belongs on the axis unless everything lies in its upper part, where it would press the curves into one line.</summary>
    private static double[] Heights(LinePlot plot)
    {
        var values = plot.Curves.SelectMany(c => c.Shaded ? [.. c.Y, .. c.Low ?? [], .. c.High ?? []] : c.Y).Where(double.IsFinite).DefaultIfEmpty().ToArray();
        return values.Min() > values.Max() * UpperPart ? values : [.. values, 0];
    }

    /// <summary>What the curves say to whoever cannot see them: where each begins, ends, and lies in between.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="words">A sentence with places for name, first, last, lowest and highest value.</param>
    internal static string Description(LinePlot plot, string words) => string.Join(" ", plot.Curves.Select(curve =>
    {
        var known = curve.Y.Where(double.IsFinite).DefaultIfEmpty().ToArray();
        return string.Format(CultureInfo.InvariantCulture, words, curve.Name, known[0], known[^1], known.Min(), known.Max());
    }));

    private static List<(double Left, int Row)> Legend(LinePlot plot)
    {
        var places = new List<(double, int)>();
        var (left, row) = (Side, 0);
        foreach (var curve in plot.Curves)
        {
            var width = 32 + Drawing.WidthOf(curve.Name) + 24;
            if (left > Side && left + width > Width)
            {
                (left, row) = (Side, row + 1);
            }

            places.Add((left, row));
            left += width;
        }

        return places.Count == 0 ? [(Side, 0)] : places;
    }

    private static void Key(Drawing drawing, Curve curve, int i, double left, double y)
    {
        var kind = i % PlotStyle.Kinds;
        if (curve.Dots)
        {
            drawing.Dot($"f{kind}", left + 13, y);
        }
        else
        {
            drawing.Path($"k{kind}", [(left, y), (left + 26, y)]);
        }
    }

    private static void Frame(Drawing drawing, LinePlot plot, Axis x, Axis y, double head)
    {
        foreach (var tick in y.Ticks)
        {
            drawing.Line(Math.Abs(tick) < 1e-12 ? "axis" : "grid", Side, y.Place(tick), Width - Right, y.Place(tick));
            drawing.Text(y.Text(tick), Side - 8, y.Place(tick) + 4, "end", "tick");
        }

        foreach (var tick in x.Ticks)
        {
            drawing.Text(x.Text(tick), x.Place(tick), head + Field + 18, "middle", "tick");
        }

        drawing.Text(plot.XLabel, (Side + Width - Right) / 2, head + Field + 38, "middle");
        drawing.Upright(plot.YLabel, 14, head + (Field / 2));
    }

    private static void Band(Drawing drawing, Curve curve, int kind, Axis x, Axis y)
    {
        if (curve is { Low: { } low, High: { } high, Shaded: true })
        {
            var upper = curve.X.Zip(high).Where(p => double.IsFinite(p.Second));
            var lower = curve.X.Zip(low).Where(p => double.IsFinite(p.Second)).Reverse();
            drawing.Path($"band f{kind}", upper.Concat(lower).Select(p => (x.Place(p.First), y.Place(p.Second))), closed: true);
        }
    }

    private static void Curve(Drawing drawing, Curve curve, int kind, Axis x, Axis y)
    {
        var points = curve.X.Zip(curve.Y).Where(p => double.IsFinite(p.Second)).Select(p => (x.Place(p.First), y.Place(p.Second))).ToArray();
        if (!curve.Dots)
        {
            drawing.Path($"k{kind}", points);
            return;
        }

        foreach (var (px, py) in points)
        {
            drawing.Dot($"f{kind}", px, py);
        }
    }
}
