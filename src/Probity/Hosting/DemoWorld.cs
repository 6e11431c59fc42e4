using NodaTime;
using Probity.Storage;
using Probity.Town;

namespace Probity.Hosting;

/// <summary>What a demonstration can show. Everything in it is invented, and the same for the same day.</summary>
internal abstract class DemoWorld
{
    /// <summary>Decides everything.</summary>
    protected const int Seed = 20_260_401;

    /// <summary>Every world, the usual one first.</summary>
    public static IReadOnlyList<DemoWorld> All { get; } = [new TownWorld(), new ProvinceWorld()];

    /// <summary>What it is called on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>A file that says a directory holds this world.</summary>
    public string Mark => $"demo-{Name}";

    /// <summary>The file with its people.</summary>
    public string People => $"{Name}.csv";

    /// <summary>The world of that name, or null.</summary>
    public static DemoWorld? Named(string name) => All.FirstOrDefault(w => w.Name == name);

    /// <summary>Whether an account gets a password at every start; accounts of places far away carry the place before a slash, and get none.</summary>
    public static bool IsShown(string login) => !login.Contains('/', StringComparison.Ordinal);

    /// <summary>Fills an empty node.</summary>
    /// <returns>Its people as CSV, so that a visitor has names and numbers to try.</returns>
    public abstract Task<string> GrowAsync(RegisterNode node, SeedingClock clock, LocalDate today, IProgress<(int Done, int Of)> progress, CancellationToken cancel);
}
