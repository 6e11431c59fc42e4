using NodaTime;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Subjects;

namespace Probity.Town;

/// <summary>A case of the town and every act in it.</summary>
/// <param name="Plot">What it shows.</param>
/// <param name="Subject">Whom it is about.</param>
/// <param name="Steps">Acts in order of day, none later than today.</param>
public sealed record TownCase(string Plot, Subject Subject, IReadOnlyList<Step> Steps)
{
    /// <summary>The case whose entry in a directory this one follows into a blacklist; null where it follows none.</summary>
    public TownCase? Follows { get; init; }
}

/// <summary>Six hundred cases over the three years before today: the same for the same seed and day.</summary>
public static class TownPlan
{
    private const int DaysBack = 3 * 365;
    private const int EnterprisesInTen = 7;

    /// <summary>Plans every case. Subjects are drawn without repetition, enterprises first among them.</summary>
    public static IReadOnlyList<TownCase> Of(
        int seed, Townspeople people, TownCast cast, Charter charter, WorkingDayCalendar calendar, LocalDate today)
    {
        var random = new Random(seed);
        var cases = new List<TownCase>();
        foreach (var plot in Plots.All)
        {
            for (var n = 0; n < plot.Cases; n++)
            {
                var number = cases.Count + 1;
                var subject = SubjectOf(people, number);
                Story Tell(LocalDate start) => plot.Tell(new Story(subject, number, TownBodies.Courthouse, cast, charter, calendar, WorkingDay(start, calendar)));
                var story = Aim(plot, Tell, random, today);
                cases.Add(new TownCase(plot.Name, subject, [.. story.Steps.Where(s => s.Day <= today)]));
            }
        }

        return cases;
    }

    private static Story Aim(Plot plot, Func<LocalDate, Story> tell, Random random, LocalDate today)
    {
        var oldest = today.PlusDays(-DaysBack);
        var length = Period.DaysBetween(oldest, tell(oldest).Day);
        var start = plot.EndsNow
            ? today.PlusDays(-length - random.Next(2))
            : oldest.PlusDays(random.Next(Math.Max(1, DaysBack - length - 20)));
        var story = tell(start);
        for (var tries = 0; plot.EndsNow && story.Day > today && tries < 40; tries++)
        {
            start = start.PlusDays(-1);
            story = tell(start);
        }

        return story;
    }

    private static Subject SubjectOf(Townspeople people, int number)
    {
        if (number % 10 < EnterprisesInTen)
        {
            var enterprise = people.Enterprises[number * 5 % people.Enterprises.Count];
            return new Subject(SubjectKind.Enterprise, Capacity.ObligedParty, enterprise.Name, [enterprise.Code], null, false);
        }

        var person = people.Persons[number * 4 % people.Persons.Count];
        return new Subject(SubjectKind.NaturalPerson, Capacity.ObligedParty, person.Name, [person.Number], person.BirthDate, false);
    }

    private static LocalDate WorkingDay(LocalDate day, WorkingDayCalendar calendar)
    {
        while (!calendar.IsWorkingDay(day))
        {
            day = day.PlusDays(-1);
        }

        return day;
    }
}
