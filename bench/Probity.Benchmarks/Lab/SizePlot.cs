using ScottPlot;

namespace Probity.Benchmarks.Lab;

/// <summary>Draws speed and memory against the number of people.</summary>
internal static class SizePlot
{
    public static string Write(DirectoryInfo folder, IReadOnlyList<SizeMeasured> measured)
    {
        folder.Create();
        var path = Path.Combine(folder.FullName, "lab-size.png");
        var plots = new Multiplot();
        plots.AddPlots(2);
        Draw(plots.GetPlot(0), measured, "Speed of the full model", "million person-weeks a second", m => m.Speed);
        Draw(plots.GetPlot(1), measured, "Memory of the full model", "bytes a person", m => m.Bytes);
        plots.SavePng(path, 900, 900);
        return path;
    }

    private static void Draw(Plot plot, IReadOnlyList<SizeMeasured> measured, string title, string unit, Func<SizeMeasured, double> value)
    {
        var line = plot.Add.Scatter(measured.Select(m => Math.Log10(m.People)).ToArray(), measured.Select(value).ToArray());
        line.MarkerSize = 9;
        line.LineWidth = 2;
        plot.Title(title);
        plot.YLabel(unit);
        plot.XLabel("people");
        plot.Axes.SetLimitsY(0, measured.Max(value) * 1.15);
        plot.Axes.Bottom.SetTicks(
            [.. measured.Select(m => Math.Log10(m.People))], [.. measured.Select(m => m.People.ToString("N0"))]);
    }
}
