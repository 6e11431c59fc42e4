using System.Globalization;
using System.Reflection;
using Probity.Simulation.Files;

namespace Probity.Simulation.Population;

/// <summary>Margins as a YAML file; <c>Population/margins.yaml</c>, which is shipped, shows every key.</summary>
public static class MarginsFile
{
    private const string ShippedName = "Probity.Simulation.Population.margins.yaml";

    /// <summary>Text of the shipped file, with its comments: what a researcher copies and changes.</summary>
    public static string ShippedText()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(ShippedName)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The margins, or every fault of the file with its line.</summary>
    public static LabReading<PopulationMargins> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var file = FlatYaml.Of(text);
        if (file.Faults.Count > 0)
            return new LabReading<PopulationMargins>(null, file.Faults);
        var margins = Margins(file);
        file.RefuseWhatWasNotAskedFor();
        return new LabReading<PopulationMargins>(file.Faults.Count == 0 ? margins : null, file.Faults);
    }

    internal static PopulationMargins Shipped()
    {
        var reading = Read(ShippedText());
        return reading.Value ?? throw new InvalidOperationException($"The shipped margins are faulty: {reading.Faults[0]}");
    }

    private static PopulationMargins Margins(FlatYaml file) => new()
    {
        Name = file.Text("name"),
        Cities = [.. file.Shares("cities").Select(c => c.Share)],
        HouseholdSizes = Sizes(file),
        Heads = [.. file.Shares("heads").Select(b => Band(file, b.Name, b.Share))],
        MinorsAmongFurther = file.Number("minorsAmongFurther", 0, 1),
        Employed = file.Number("employed", 0, 1),
        Enterprises = (file.Whole("enterprises.smallest", 1, 1000), file.Whole("enterprises.largest", 1, 100_000)),
        MeansSpread = file.Number("means.spread", 0, 3),
        MeansWithinHousehold = file.Number("means.sharedByHousehold", 0, 1),
        Propensity = Attribute(file, "propensity"),
        Trust = Attribute(file, "trust"),
        Awareness = Attribute(file, "awareness"),
        Homophily = file.Number("ties.homophily", 0, 1),
        Kin = Ties(file, "kin", grouped: false),
        Friends = Ties(file, "friends", grouped: true),
        Workmates = Ties(file, "workmates", grouped: true),
        Neighbours = Ties(file, "neighbours", grouped: false),
        Acquaintances = Ties(file, "acquaintances", grouped: false),
        Abroad = file.Number("ties.abroad", 0, 1),
    };

    private static double[] Sizes(FlatYaml file)
    {
        var shares = file.Shares("households");
        var sizes = new double[8];
        foreach (var (name, share) in shares)
        {
            if (int.TryParse(name, NumberStyles.None, null, out var size) && size is >= 1 and <= 8)
                sizes[size - 1] = share;
            else
                file.Fault(file.LineOf($"households.{name}"), $"households.{name}", "A household has 1 to 8 members.");
        }

        return sizes;
    }

    private static AgeBand Band(FlatYaml file, string name, double share)
    {
        var ends = name.Split('-');
        if (ends.Length == 2 && int.TryParse(ends[0], out var from) && int.TryParse(ends[1], out var to) && from >= 18 && from <= to && to <= 100)
            return new AgeBand(from, to, share);
        file.Fault(file.LineOf($"heads.{name}"), $"heads.{name}", "An age band is two ages from 18 to 100, e.g. 25-34.");
        return new AgeBand(18, 18, share);
    }

    private static Spread Attribute(FlatYaml file, string name) =>
        new(file.Number($"{name}.mean", 0, 1), file.Number($"{name}.deviation", 0, 1));

    private static TieMargins Ties(FlatYaml file, string kind, bool grouped) => new(
        file.Number($"ties.{kind}.count", 0, 50),
        grouped ? file.Whole($"ties.{kind}.size", 2, 50) : 2,
        kind == "acquaintances" ? 1 : file.Number($"ties.{kind}.share", 0, 1));
}
