using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Joint;

namespace Probity.Town.Joint;

/// <summary>
/// What the implementing body of an agreement does about the cases of its register: some listings are applied, some declined, some left
/// unanswered; of the liftings most are acknowledged, and some are not. The same for the same cases.
/// </summary>
public static class JointPlan
{
    // Plots whose listing stands to its last day, and plots in which it ends before that.
    private static readonly HashSet<string> Standing =
    [
        "in force", "in force, own motion", "expired", "honoured", "honour ran out", "objection rejected", "reconsideration rejected", "corrected", "proof refused",
        "exception granted", "exception refused",
    ];

    private static readonly HashSet<string> Ended = ["repaired", "consent withdrawn"];

    /// <summary>The cases with the implementing body's acts among their own.</summary>
    /// <param name="cases">Every case of the town.</param>
    /// <param name="agreement">The agreement, in force throughout.</param>
    /// <param name="charter">Charter of its register.</param>
    /// <param name="calendar">Working days.</param>
    /// <param name="officer">Who answers for the implementing body.</param>
    /// <param name="today">The last day.</param>
    public static IReadOnlyList<TownCase> With(
        IReadOnlyList<TownCase> cases, Agreement agreement, Charter charter, WorkingDayCalendar calendar, Actor officer, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(calendar);
        var number = 0;
        return [.. cases.Select(c => IsOfIt(c) && Begins(c) is { } from ? c with { Steps = Woven(c, from, ++number) } : c)];

        bool IsOfIt(TownCase c) => !c.Subject.IsPerson && (Standing.Contains(c.Plot) || Ended.Contains(c.Plot))
            && c.Steps[0].Act is OpenCase opening && opening.Register == agreement.Source;

        LocalDate? Begins(TownCase c) => c.Steps.Where(s => s.Act is RecordService { Document: ServedDocument.Decision }).Select(s => (LocalDate?)s.Day).FirstOrDefault() is { } served
            ? (charter.Clocks!.Grace is { } grace ? calendar.Due(served, grace.Length).DueOn : served).PlusDays(1)
            : null;

        IReadOnlyList<Step> Woven(TownCase c, LocalDate from, int at) =>
            [.. c.Steps.Concat(Acts(c, from, at)).Where(s => s.Day <= today).OrderBy(s => s.Day)];

        IEnumerable<Step> Acts(TownCase c, LocalDate from, int at)
        {
            var answered = from.PlusDays(2 + (at % 9));
            var over = Over(c, from);
            if (at % 23 == 3 || answered >= over)
            {
                return [];
            }

            if (at % 11 == 5)
            {
                return [new Step(answered, officer, new DeclineJointly(agreement.Id, JointTexts.Declined))];
            }

            var measures = agreement.Measures.Select(m => m.Measure).ToArray();
            Step[] applied = [new Step(answered, officer, new ApplyJointly(agreement.Id, measures, JointTexts.Applied))];
            return at % 13 == 2 ? applied : [.. applied, new Step(over.PlusDays(1 + (at % 4)), officer, new AcknowledgeLifting(agreement.Id, JointTexts.Done))];
        }

        LocalDate Over(TownCase c, LocalDate from) => Ended.Contains(c.Plot)
            ? c.Steps[^1].Day
            : calendar.After(from.PlusDays(-1), c.Steps.Select(s => s.Act).OfType<DecideCase>().Last().Decision.Term!.Value).PlusDays(1);
    }
}
