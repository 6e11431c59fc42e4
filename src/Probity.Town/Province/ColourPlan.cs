using NodaTime;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Ratings;
using Probity.Registers.Subjects;
using Probity.Town.Assessments;

namespace Probity.Town.Province;

/// <summary>
/// Assessments of the last two years by the ecology bureaus of every city: the shares are those of 2016 and 2017, the years are the last that could
/// be assessed by today, so that a visitor finds grades in effect. The same for the same seed, people and day.
/// </summary>
public static class ColourPlan
{
    private const int FirstMonth = 3;
    private const int LongestCase = 130;
    private const int Spread = 20;
    private static readonly string[] NotYetInEffect =
        ["facts being recorded", "assessment drafted", "draft served", "fact contested", "fact upheld", "grade awaits second officer", "grade in grace"];

    /// <summary>The last calendar year whose assessments are all in effect by today.</summary>
    public static int LastYear(LocalDate today) => new LocalDate(today.Year, FirstMonth, 1).PlusDays(LongestCase) <= today ? today.Year - 1 : today.Year - 2;

    /// <summary>Plans every assessment.</summary>
    /// <param name="seed">Decides everything.</param>
    /// <param name="offices">The bureaus, each with its enterprises and its people.</param>
    /// <param name="charter">Charter of their registers.</param>
    /// <param name="calendar">Working days.</param>
    /// <param name="today">The last day.</param>
    /// <param name="part">Share of the real number of enterprises, above 0, up to 1.</param>
    public static IReadOnlyList<TownCase> Of(
        int seed, IReadOnlyList<(AssessingOffice Office, Townspeople People, AssessingCast Cast)> offices, Charter charter, WorkingDayCalendar calendar, LocalDate today, double part)
    {
        ArgumentNullException.ThrowIfNull(offices);
        ArgumentNullException.ThrowIfNull(charter);
        var last = LastYear(today);
        return [.. Year(last - 1, Colours.Of2016.Scaled(part)), .. Year(last, Colours.Of2017.Scaled(part)), .. Open()];

        IEnumerable<TownCase> Year(int year, Colours colours)
        {
            string[] bands = [.. colours.Bands.SelectMany(b => Enumerable.Repeat(b.Band, b.Count))];
            new Random(seed + year).Shuffle(bands);
            return bands.Select((band, at) => Case(year, band, at));
        }

        // Assessments not yet in effect, in the first bureau, so that its desk is never empty; of enterprises that have no colour.
        IEnumerable<TownCase> Open() => AssessmentPlan.Of(offices[0].Office, offices[0].People.Part(1, 2), offices[0].Cast, charter, calendar, today)
            .Where(assessed => NotYetInEffect.Contains(assessed.Plot));

        TownCase Case(int year, string band, int at)
        {
            var (office, people, cast) = offices[at % offices.Count];
            var enterprise = people.Enterprises[at / offices.Count];
            var subject = new Subject(SubjectKind.Enterprise, Capacity.ObligedParty, enterprise.Name, [enterprise.Code], null, false);
            var start = new LocalDate(year + 1, FirstMonth, 1).PlusDays(at % Spread);
            var story = new AssessmentStory(subject, at + 1, office, cast, charter, calendar, start).Opened().Recorded(Facts(charter.Rating!, band, at)).GradedUncontested();
            return new TownCase($"{band} of {year}", subject, [.. story.Steps.Where(s => s.Day <= today)]);
        }
    }

    // Indicators in turn, each as often as it takes, until the points are below the better band; a straight downgrade where the band is the worst.
    private static List<(string Clause, int Times)> Facts(RatingClause clause, string band, int at)
    {
        var wanted = clause.Band(band)!;
        if (wanted == clause.Ladder.Last())
        {
            return [(clause.Downgrades[at % clause.Downgrades.Count].Key, 1)];
        }

        var better = clause.Ladder.TakeWhile(b => b != wanted).LastOrDefault();
        var missing = better is null ? at % 2 : clause.Starts[0].Points - better.From!.Value + 1;
        var left = clause.Groups.ToDictionary(g => g.Key, g => g.Cap ?? clause.Starts[0].Points);
        var facts = new List<(string, int)>();
        for (var turn = 0; missing > 0; turn++)
        {
            var indicator = clause.Indicators[(at + turn) % clause.Indicators.Count];
            var times = Math.Min(Math.Min(indicator.Cap, left[indicator.Group]) / indicator.Deduction, (missing + indicator.Deduction - 1) / indicator.Deduction);
            if (times > 0)
            {
                facts.Add((indicator.Key, times));
                left[indicator.Group] -= times * indicator.Deduction;
                missing -= times * indicator.Deduction;
            }
        }

        return facts;
    }
}
