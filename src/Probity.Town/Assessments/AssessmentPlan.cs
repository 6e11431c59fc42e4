using NodaTime;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Subjects;

namespace Probity.Town.Assessments;

/// <summary>Forty assessments of an office: the same for the same people and day.</summary>
public static class AssessmentPlan
{
    private const int Apart = 5;

    /// <summary>Plans every assessment. No enterprise in it is one that the court's cases are about.</summary>
    public static IReadOnlyList<TownCase> Of(
        AssessingOffice office, Townspeople people, AssessingCast cast, Charter charter, WorkingDayCalendar calendar, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(people);
        var offset = 1 + AssessingOffice.All.ToList().IndexOf(office);
        var cases = new List<TownCase>();
        foreach (var plot in AssessmentPlots.All)
        {
            for (var n = 0; n < plot.Cases; n++)
            {
                var number = Number(cases.Count + 1, plot.NeedsFact);
                var enterprise = people.Enterprises[((cases.Count * Apart) + offset) % people.Enterprises.Count];
                var subject = new Subject(SubjectKind.Enterprise, Capacity.ObligedParty, enterprise.Name, [enterprise.Code], null, false);
                var story = Aim(start => plot.Tell(new AssessmentStory(subject, number, office, cast, charter, calendar, start)), today.PlusDays(-plot.DaysAgo - n));
                cases.Add(new TownCase(plot.Name, subject, [.. story.Steps.Where(s => s.Day <= today)]));
            }
        }

        return cases;
    }

    /// <summary>Tells it so that it ends on a day, or as soon before it as working days allow.</summary>
    private static AssessmentStory Aim(Func<LocalDate, AssessmentStory> tell, LocalDate end)
    {
        var start = end.PlusDays(-Period.DaysBetween(end, tell(end).Day));
        for (var story = tell(start); ; story = tell(start = start.PlusDays(-1)))
        {
            if (story.Day <= end)
            {
                return story;
            }
        }
    }

    // Facts come with the number: every fourth case has none.
    private static int Number(int count, bool needsFact) => needsFact && count % 4 == 0 ? count + 1 : count;
}
