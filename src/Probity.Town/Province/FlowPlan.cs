using NodaTime;
using Probity.Registers.Calendars;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Subjects;

namespace Probity.Town.Province;

/// <summary>How many were listed and how many left by repair in a year.</summary>
/// <param name="Listed">New listings.</param>
/// <param name="Repaired">Listings that ended by repair, whenever they began.</param>
public sealed record Flow(int Listed, int Repaired)
{
    private const int OneIn = 10_000;

    /// <summary>China's lists of judgment defaulters in 2024: 2.457 million new, 2.821 million left by repair (Xinhua, 8 March 2025).</summary>
    public static Flow Of2024 { get; } = new(2_457_000, 2_821_000);

    /// <summary>One in ten thousand of them, or a part of that; rounded.</summary>
    /// <param name="part">Above 0, up to 1.</param>
    public Flow Scaled(double part) => new(Rounded(Listed * part / OneIn), Rounded(Repaired * part / OneIn));

    private static int Rounded(double count) => (int)Math.Round(count, MidpointRounding.AwayFromZero);
}

/// <summary>
/// The cases of the courts of every city: what was listed and repaired in the last full year has the size, one in ten thousand, of the flows of 2024. The
/// same for the same seed, people and day.
/// </summary>
public static class FlowPlan
{
    private const double RepairedInTheirYear = 0.3;
    private const int Days = 365;
    private const int Margin = 12;
    private const int Stock = 90;
    private static readonly string[] OfTheFlows = ["in force", "in force, own motion", "repaired", "expired", "erased"];

    /// <summary>The year the flows are laid on: the last one that is over.</summary>
    public static int Year(LocalDate today) => today.Year - 1;

    /// <summary>Plans every case.</summary>
    /// <param name="seed">Decides everything.</param>
    /// <param name="courts">The courts, each with its people and its officers.</param>
    /// <param name="charter">Charter of their registers.</param>
    /// <param name="calendar">Working days.</param>
    /// <param name="today">The last day.</param>
    /// <param name="part">Share of one in ten thousand, above 0, up to 1.</param>
    public static IReadOnlyList<TownCase> Of(
        int seed, IReadOnlyList<(Courthouse House, Townspeople People, TownCast Cast)> courts, Charter charter, WorkingDayCalendar calendar, LocalDate today, double part)
    {
        ArgumentNullException.ThrowIfNull(courts);
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(calendar);
        var random = new Random(seed);
        var (flow, year) = (Flow.Of2024.Scaled(part), Year(today));
        var both = (int)(flow.Repaired * RepairedInTheirYear);
        var first = new LocalDate(year, 1, 1);
        var number = 0;
        return
        [
            .. Some(flow.Listed - both, at => In(first, at, flow.Listed - both), null, "in force"),
            .. Some(both, at => first.PlusDays(Margin + (at * 200 / Math.Max(1, both))), (from, at) => from.PlusDays(40 + (at % 100)), "repaired"),
            .. Some(flow.Repaired - both, at => first.PlusDays(-Days).PlusDays(at * 330 / Math.Max(1, flow.Repaired - both)), (_, at) => In(first, at, flow.Repaired - both), "repaired"),
            .. Some((int)(Stock * part), at => In(first.PlusDays(-Days), at, (int)(Stock * part)), null, "in force"),
            .. Present(), .. Others(),
        ];

        // A listing begins on the day or, for the working days before it, a few days sooner: all of them stay within the year.
        LocalDate In(LocalDate from, int at, int of) => from.PlusDays(Margin + (at * (Days - Margin) / Math.Max(1, of)));

        IEnumerable<TownCase> Some(int count, Func<int, LocalDate> begins, Func<LocalDate, int, LocalDate>? repaired, string plot) => Enumerable.Range(0, count).Select(at =>
        {
            var story = New(begins(at), start => start.Listed(at % 4 > 0).InForce());
            if (repaired is not null)
            {
                story.WaitUntil(repaired(story.From, at).PlusDays(-1)).By(_ => null, new ClaimPerformance(TownTexts.Performance))
                    .Wait(1).By(c => c.Officer, new ExaminePerformance(true, TownTexts.PerformanceReasons));
            }

            return new TownCase(plot, story.Subject, [.. story.Steps.Where(s => s.Day <= today)]);
        });

        // Every state that passes away, in the first court, so that its desk is never empty; no listing of theirs belongs to the year of the flows.
        IEnumerable<TownCase> Present() => Plots.All.Where(p => p.EndsNow)
            .SelectMany(plot => Enumerable.Range(0, Math.Max(1, plot.Cases / 4)).Select(_ => (Plot: plot, Story: New(today.PlusDays(-random.Next(2)), plot.Tell, inFirst: true))))
            .Where(told => told.Story.From == default || told.Story.From.Year != year)
            .Select(told => new TownCase(told.Plot.Name, told.Story.Subject, [.. told.Story.Steps.Where(s => s.Day <= today)]));

        // What else becomes of cases, once in every court, begun this year: no source says how often, so nothing is meant by how many.
        IEnumerable<TownCase> Others() => Plots.All.Where(p => !p.EndsNow && !OfTheFlows.Contains(p.Name))
            .SelectMany(plot => courts.Select((court, at) => (plot.Name, Story: plot.Tell(Begun(court, ++number, first.PlusYears(1).PlusDays(at * 3))))))
            .Select(told => new TownCase(told.Name, told.Story.Subject, [.. told.Story.Steps.Where(s => s.Day <= today)]))
            .Where(told => told.Steps.Count > 0);

        Story New(LocalDate end, Func<Story, Story> tell, bool inFirst = false)
        {
            var mine = ++number;
            var court = courts[inFirst ? 0 : mine % courts.Count];
            return Offices.Ending.On(end, start => tell(Begun(court, mine, start)), told => told.Day);
        }

        Story Begun((Courthouse House, Townspeople People, TownCast Cast) court, int mine, LocalDate start) =>
            new(SubjectOf(court.People, mine), mine, court.House, court.Cast, charter, calendar, WorkingDay(start));

        LocalDate WorkingDay(LocalDate day)
        {
            while (!calendar.IsWorkingDay(day))
            {
                day = day.PlusDays(-1);
            }

            return day;
        }
    }

    // Seven in ten are enterprises, as in the town.
    private static Subject SubjectOf(Townspeople people, int number)
    {
        if (number % 10 < 7)
        {
            var enterprise = people.Enterprises[number % people.Enterprises.Count];
            return new Subject(SubjectKind.Enterprise, Capacity.ObligedParty, enterprise.Name, [enterprise.Code], null, false);
        }

        var person = people.Persons[number % people.Persons.Count];
        return new Subject(SubjectKind.NaturalPerson, Capacity.ObligedParty, person.Name, [person.Number], person.BirthDate, false);
    }
}
