using NodaTime;
using Probity.Registers.Subjects;
using Probity.Town.Offices;

namespace Probity.Town.Irregularities;

/// <summary>A kind of irregularity's story, how many the directory has of it, and about how many days before today it ends.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Cases">How many.</param>
/// <param name="DaysAgo">Zero for states that pass away.</param>
/// <param name="Tell">Tells it.</param>
internal sealed record IrregularityPlot(string Name, int Cases, int DaysAgo, Func<IrregularityStory, IrregularityStory> Tell);

/// <summary>Every case of the directory, in every state one can be in, and the cases in the blacklist that follow two of its entries.</summary>
internal static class IrregularityPlan
{
    private const string Directory = "abnormal-operations";
    private const string Blacklist = "serious-violators";

    internal static IReadOnlyList<IrregularityPlot> Plots { get; } =
    [
        new("irregularity reported", 2, 0, s => s.Reported()),
        new("irregularity proposed", 1, 0, s => s.Proposed()),
        new("irregularity notified", 2, 0, s => s.Notified()),
        new("irregularity answered", 1, 0, s => s.Answered()),
        new("entry awaits second officer", 1, 0, s => s.Decided()),
        new("to be cured", 3, 0, s => s.ToBeCured()),
        new("cured before entry", 1, 20, s => s.ToBeCured().Cured()),
        new("in the directory", 12, 30, s => s.Entered()),
        new("cure shown", 2, 0, s => s.Entered().CureShown()),
        new("cured", 5, 40, s => s.Entered().Cured()),
        new("entry objected to", 1, 0, s => s.Entered().Objected()),
        new("entry revoked", 1, 40, s => s.Entered().Revoked()),
        new("entry lapsed", 1, 10, s => s.Entered().Objected().Wait(40)),
        new("entry ran out", 3, 500, s => s.Entered()),
        new("followed into the blacklist", 2, 60, s => s.Entered()),
    ];

    internal static IEnumerable<TownCase> Of(TownOffice office, Func<int, Subject> subjects, OfficeCast cast, OfficeLaw law, LocalDate today)
    {
        var number = 0;
        foreach (var (plot, at) in Plots.SelectMany(p => Enumerable.Range(0, p.Cases).Select(n => (p, n))))
        {
            var (subject, mine) = (subjects(number), ++number);
            var entry = Told(plot, Directory, at);
            yield return entry;
            if (plot.Name == "followed into the blacklist")
            {
                yield return Told(new IrregularityPlot("escalation noticed", 1, 0, s => s.Notified()), Blacklist, at) with { Follows = entry };
            }

            TownCase Told(IrregularityPlot told, string slug, int back)
            {
                var charter = law.Charter(slug);
                var story = Ending.On(
                    today.PlusDays(-told.DaysAgo - back),
                    start => told.Tell(new IrregularityStory(subject, mine, office.Register(slug), office, cast, charter, law, start)), s => s.Day);
                return new TownCase(told.Name, subject, [.. story.Steps.Where(step => step.Day <= today)]);
            }
        }
    }
}
