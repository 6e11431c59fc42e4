namespace Probity.Town.Province;

/// <summary>How many enterprises got which colour in a year.</summary>
/// <param name="Green">Trusted.</param>
/// <param name="Blue">Good.</param>
/// <param name="Yellow">Warned.</param>
/// <param name="Red">Bad.</param>
public sealed record Colours(int Green, int Blue, int Yellow, int Red)
{
    /// <summary>Guangdong, assessed year 2016: 1,015 enterprises (notice of the department, as reported).</summary>
    public static Colours Of2016 { get; } = new(103, 777, 123, 12);

    /// <summary>Guangdong, assessed year 2017: 1,060 enterprises (Zhuhai Daily, 19 November 2018).</summary>
    public static Colours Of2017 { get; } = new(147, 781, 106, 26);

    /// <summary>How many of each band, by the key of the charter.</summary>
    public IReadOnlyList<(string Band, int Count)> Bands => [("green", Green), ("blue", Blue), ("yellow", Yellow), ("red", Red)];

    /// <summary>The same shares of fewer enterprises, each count rounded by itself.</summary>
    /// <param name="part">Above 0, up to 1.</param>
    public Colours Scaled(double part) => new(Rounded(Green, part), Rounded(Blue, part), Rounded(Yellow, part), Rounded(Red, part));

    private static int Rounded(int count, double part) => (int)Math.Round(count * part, MidpointRounding.AwayFromZero);
}
