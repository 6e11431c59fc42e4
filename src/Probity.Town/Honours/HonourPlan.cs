using NodaTime;
using Probity.Registers.Subjects;
using Probity.Town.Offices;

namespace Probity.Town.Honours;

/// <summary>A kind of honour's story, how many a redlist has of it, and about how many days before today it ends.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Cases">How many.</param>
/// <param name="DaysAgo">Zero for states that pass away.</param>
/// <param name="Tell">Tells it.</param>
internal sealed record HonourPlot(string Name, int Cases, int DaysAgo, Func<HonourStory, HonourStory> Tell);

/// <summary>Every case of a redlist, in every state one can be in, each reached through the procedure itself.</summary>
internal static class HonourPlan
{
    internal static IReadOnlyList<HonourPlot> Plots { get; } =
    [
        new("nominated", 2, 0, s => s.Nominated()),
        new("offer to serve", 1, 0, s => s.OfferWritten()),
        new("offer made", 3, 0, s => s.Offered()),
        new("offer accepted", 2, 0, s => s.Accepted()),
        new("offer refused", 3, 40, s => s.Refused()),
        new("offer not answered", 2, 0, s => s.Offered().Wait(60)),
        new("honour awaits second officer", 1, 0, s => s.Decided()),
        new("honour to serve", 1, 0, s => s.Confirmed()),
        new("honoured", 14, 60, s => s.Entered()),
        new("consent withdrawn", 3, 30, s => s.Withdrawn()),
        new("honour annulled", 1, 30, s => s.Annulled()),
        new("honour ran out", 3, 500, s => s.Entered()),
        new("nomination dismissed", 1, 30, s => s.Dismissed()),
    ];

    internal static IEnumerable<TownCase> Of(
        TownOffice office, string slug, Func<int, Subject> subjects, OfficeCast cast, OfficeLaw law, LocalDate today)
    {
        var (charter, number) = (law.Charter(slug), 0);
        foreach (var (plot, at) in Plots.SelectMany(p => Enumerable.Range(0, p.Cases).Select(n => (p, n))))
        {
            var (subject, mine) = (subjects(number), ++number);
            var story = Ending.On(
                today.PlusDays(-plot.DaysAgo - at),
                start => plot.Tell(new HonourStory(subject, mine, office.Register(slug), office, cast, charter, start)), told => told.Day);
            yield return new TownCase(plot.Name, subject, [.. story.Steps.Where(step => step.Day <= today)]);
        }
    }
}
