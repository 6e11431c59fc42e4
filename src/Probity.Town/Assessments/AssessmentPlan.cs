using NodaTime;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Subjects;
using Probity.Town.Offices;

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
                var story = Ending.On(
                    today.PlusDays(-plot.DaysAgo - n),
                    start => plot.Tell(new AssessmentStory(subject, number, office, cast, charter, calendar, start)), told => told.Day);
                cases.Add(new TownCase(plot.Name, subject, [.. story.Steps.Where(s => s.Day <= today)]));
            }
        }

        return cases;
    }

    // Facts come with the number: every fourth case has none.
    private static int Number(int count, bool needsFact) => needsFact && count % 4 == 0 ? count + 1 : count;
}
