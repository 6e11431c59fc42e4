using Probity.Simulation.Reports.Plots;

namespace Probity.Simulation.Reports.Sections;

/// <summary>Puts plots on the page, each with its caption, a text for whoever cannot see it, and its figures as a table.</summary>
internal static class PlotMarkup
{
    private const int TableRows = 14;

    public static void Lines(this Html page, ReportScope scope, LinePlot plot)
    {
        var words = scope.Say(
            "{0}: begins at {1:0.###}, ends at {2:0.###}, between {3:0.###} and {4:0.###}.", "{0}：起点{1:0.###}，终点{2:0.###}，介于{3:0.###}与{4:0.###}之间。");
        page.Markup("<figure><figcaption>" + Html.Safe(plot.Title) + "</figcaption>")
            .Markup(LinePlotDrawing.Draw(plot, scope.NextPlot(), LinePlotDrawing.Description(plot, words)))
            .Details(scope.Say("Figures", "数据"), p => p.Table(plot.Title, [plot.XLabel, .. plot.Curves.Select(c => c.Name)], Rows(plot)))
            .Markup("</figure>");
    }

    /// <summary>Several interval plots side by side, so that no figure is read without its neighbours.</summary>
    public static void Panels(this Html page, ReportScope scope, string caption, IReadOnlyList<IntervalPlot> plots)
    {
        page.Markup("<figure><figcaption>" + Html.Safe(caption) + "</figcaption><div class=\"panels\">");
        foreach (var plot in plots)
        {
            page.Markup($"<div><p>{Html.Safe(plot.Title)}</p>" + IntervalPlotDrawing.Draw(plot, scope.NextPlot(), Description(scope, plot)) + "</div>");
        }

        var rows = plots[0].Rows.Select((r, i) => (IReadOnlyList<string>)[r.Label, .. plots.Select(p => FigureText.Of(p.Rows[i].Interval))]);
        page.Markup("</div>")
            .Details(scope.Say("Figures", "数据"), p => p.Table(caption, [scope.Say("Arm", "方案"), .. plots.Select(o => $"{o.Title} ({o.XLabel})")], rows))
            .Markup("</figure>");
    }

    public static string Description(ReportScope scope, IntervalPlot plot) =>
        string.Join(scope.Say(" ", ""), plot.Rows.Select(r => $"{r.Label}{scope.Say(": ", "：")}{FigureText.Of(r.Interval)}{scope.Say(".", "。")}"));

    private static IEnumerable<IReadOnlyList<string>> Rows(LinePlot plot)
    {
        var x = plot.Curves[0].X;
        var stride = Math.Max(1, (x.Count + TableRows - 1) / TableRows);
        return Enumerable.Range(0, x.Count).Where(i => i % stride == 0 || i == x.Count - 1)
            .Select(i => (IReadOnlyList<string>)[FigureText.Of(x[i]), .. plot.Curves.Select(c => Cell(c, i))]);
    }

    private static string Cell(Curve curve, int i) => i >= curve.Y.Count ? FigureText.None
        : curve is { Low: { } low, High: { } high } ? FigureText.Of(new Statistics.Interval(curve.Y[i], low[i], high[i])) : FigureText.Of(curve.Y[i]);
}
