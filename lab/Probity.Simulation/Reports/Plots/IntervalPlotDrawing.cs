namespace Probity.Simulation.Reports.Plots;

/// <summary>Draws intervals, with a line at zero.</summary>
internal static class IntervalPlotDrawing
{
    private const double RowHeight = 38;
    private const double Foot = 46;
    private const double Margin = 30;

    /// <summary>The picture. Labels stand above their interval, so that long ones fit.</summary>
    public static string Draw(IntervalPlot plot, string id, string description)
    {
        var bottom = (plot.Rows.Count * RowHeight) + 6;
        var drawing = new Drawing(id, plot.Width, bottom + Foot, plot.Title, description);
        var values = plot.Rows.SelectMany(r => new[] { r.Interval.Low, r.Interval.High, r.Interval.Estimate, r.Second ?? double.NaN }).Append(0);
        var x = Axis.Over(values, Margin, plot.Width - Margin, (int)(plot.Width / 80));
        foreach (var tick in x.Ticks)
        {
            drawing.Line(Math.Abs(tick) < 1e-12 ? "zero" : "grid", x.Place(tick), 4, x.Place(tick), bottom);
            drawing.Text(x.Text(tick), x.Place(tick), bottom + 16, "middle", "tick");
        }

        drawing.Text(plot.XLabel, plot.Width / 2, bottom + 36, "middle");
        foreach (var (i, row) in plot.Rows.Index())
        {
            Row(drawing, row, x, (i * RowHeight) + 28);
            drawing.Text(row.Label, 2, (i * RowHeight) + 17);
        }

        return drawing.Finish();
    }

    private static void Row(Drawing drawing, IntervalRow row, Axis x, double y)
    {
        var kind = row.Kind % PlotStyle.Kinds;
        if (row.Interval.IsBounded)
        {
            drawing.Line($"span k{kind}", x.Place(row.Interval.Low), y, x.Place(row.Interval.High), y);
        }

        if (double.IsFinite(row.Interval.Estimate))
        {
            drawing.Dot($"f{kind}", x.Place(row.Interval.Estimate), y, 4.5);
        }

        if (row.Second is { } second && double.IsFinite(second))
        {
            drawing.Dot("hollow", x.Place(second), y);
        }
    }
}
