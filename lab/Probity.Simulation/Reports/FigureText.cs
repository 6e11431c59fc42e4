using System.Globalization;
using Probity.Simulation.Statistics;

namespace Probity.Simulation.Reports;

/// <summary>Figures as a reader sees them.</summary>
internal static class FigureText
{
    public const string None = "–";

    /// <summary>Three significant digits; a dash where nothing was there to measure.</summary>
    public static string Of(double value)
    {
        if (!double.IsFinite(value))
        {
            return None;
        }

        var size = Math.Abs(value);
        return value.ToString(size switch { 0 => "0", >= 1000 => "#,0", >= 100 => "0", >= 10 => "0.0", >= 1 => "0.00", >= 0.1 => "0.000", >= 0.0001 => "0.0000##", _ => "0.0E+0" }, CultureInfo.InvariantCulture);
    }

    /// <summary>An estimate with its interval in brackets, to two digits of the interval's half width.</summary>
    public static string Of(Interval interval)
    {
        if (!interval.IsBounded || interval.Half <= 0)
        {
            return Of(interval.Estimate);
        }

        var decimals = Math.Clamp(1 - (int)Math.Floor(Math.Log10(interval.Half)), 0, 6);
        string Rounded(double value) => (Math.Round(value, decimals) + 0.0).ToString("#,0." + new string('0', decimals), CultureInfo.InvariantCulture);
        return $"{Rounded(interval.Estimate)} [{Rounded(interval.Low)}, {Rounded(interval.High)}]";
    }

    /// <summary>A difference, with its sign.</summary>
    public static string Signed(Interval interval) => interval.Estimate > 0 ? "+" + Of(interval) : Of(interval);
}
