using System.Globalization;

namespace Probity.Simulation.Reports.Plots;

/// <summary>An axis: values on one side, user units on the other, and round figures to write along it.</summary>
internal sealed class Axis
{
    private readonly double _from;
    private readonly double _to;
    private readonly double _start;
    private readonly double _end;

    private Axis(double from, double to, double start, double end, double step)
    {
        (_from, _to, _start, _end) = (from, to, start, end);
        Ticks = [.. Enumerable.Range(0, (int)Math.Round((to - from) / step) + 1).Select(i => from + (i * step))];
        Format = step >= 1 ? "#,0.##" : "0." + new string('0', (int)Math.Ceiling(-Math.Log10(step) - 1e-9));
    }

    /// <summary>Round values, ends included.</summary>
    public IReadOnlyList<double> Ticks { get; }

    private string Format { get; }

    /// <summary>An axis that holds all the values and ends on round ones.</summary>
    /// <param name="values">What has to fit; figures that are not finite are left out.</param>
    /// <param name="start">Where its lower end lies.</param>
    /// <param name="end">Where its upper end lies.</param>
    /// <param name="ticks">About how many round values.</param>
    public static Axis Over(IEnumerable<double> values, double start, double end, int ticks = 6)
    {
        var known = values.Where(double.IsFinite).DefaultIfEmpty(0).ToArray();
        var (low, high) = (known.Min(), known.Max());
        if (high - low < 1e-12 * Math.Max(1, Math.Abs(high)))
        {
            (low, high) = (Math.Min(0, low), Math.Max(high, low < 0 ? 0 : 1));
        }

        var step = Round((high - low) / ticks);
        return new Axis(Math.Floor((low / step) + 1e-9) * step, Math.Ceiling((high / step) - 1e-9) * step, start, end, step);
    }

    public double Place(double value) => _start + ((value - _from) / (_to - _from) * (_end - _start));

    public string Text(double tick) => (Math.Abs(tick) < 1e-12 ? 0 : tick).ToString(Format, CultureInfo.InvariantCulture);

    private static double Round(double rough)
    {
        var size = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return size * ((rough / size) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 });
    }
}
