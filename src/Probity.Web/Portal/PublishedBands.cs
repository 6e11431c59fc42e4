using Probity.Registers.Ratings;
using Probity.Storage;

namespace Probity.Web.Portal;

/// <summary>How many organisations stand published in each band of a register that rates, for one assessed year.</summary>
/// <param name="Year">The assessed calendar year.</param>
/// <param name="Bands">The bands whose holders are published, best first, each with how many.</param>
internal sealed record PublishedBands(int Year, IReadOnlyList<(Band Band, int Count)> Bands)
{
    /// <summary>One for each assessed year with a grade published today, the latest first; none for a register of another kind.</summary>
    public static IReadOnlyList<PublishedBands> Of(RegisterNode node, RegisterView view)
    {
        if (view.Charter.Rating is not { } clause) return [];
        return
        [
            .. node.Entries.All(view.Register.Id).Where(entry => entry.Assessment is not null)
                .GroupBy(entry => entry.Assessment!.Year, entry => BandOf(node, view, entry)).OrderByDescending(year => year.Key)
                .Select(year => new PublishedBands(year.Key, [.. clause.Bands.Where(band => band.Public).Select(band => (band, year.Count(key => key == band.Key)))])),
        ];
    }

    private static string? BandOf(RegisterNode node, RegisterView view, Storage.Entries.PublicEntry entry) =>
        entry.GradeUnder(node.Library.Charter(entry.Charter))?.ReadIn(view.Register.Id, entry.Charter) is GradeReading.Opened { How.Result: var band } ? band.Key : null;
}
