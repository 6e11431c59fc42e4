using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Charters;

namespace Probity.Simulation.Register;

/// <summary>
/// A charter compiled for fast simulation: the same acts on the same days give the same first day, last day, end and reason as the register's own
/// <see cref="CaseProcedure"/>, which a property test holds it to. Days are numbers from <see cref="FirstDay"/>, which is day 0.
/// </summary>
[SuppressMessage("Performance", "CA1822", Justification = "Every act is asked of one timetable, whether or not it has to look a day up.")]
public sealed partial class CharterTimetable
{
    private readonly FrameworkRules _rules;
    private readonly DueDays[] _tables;
    private readonly DueDays _application, _response, _decision, _service, _grace, _objection, _request, _reconsideration, _performance, _term;

    private CharterTimetable(CharterTerms terms, LocalDate firstDay)
    {
        var clocks = terms.Charter.Clocks!;
        FirstDay = firstDay;
        _rules = terms.Rules;
        DueDays Of(Clock? clock) => new(terms.Calendar, firstDay, clock!.Length, endsOnItsDate: false);
        _application = Of(clocks.Application);
        _response = Of(clocks.Response);
        _decision = Of(clocks.Decision);
        _service = Of(clocks.DecisionService);
        _grace = Of(clocks.Grace);
        _objection = Of(clocks.Objection);
        _request = Of(clocks.ReconsiderationRequest);
        _reconsideration = Of(clocks.Reconsideration);
        _performance = Of(clocks.Performance);
        _term = new DueDays(terms.Calendar, firstDay, terms.Term, endsOnItsDate: true);
        _tables = [_application, _response, _decision, _service, _grace, _objection, _request, _reconsideration, _performance, _term];
    }

    /// <summary>The date of day 0.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The timetable of a charter.</summary>
    /// <param name="terms">The charter as a run uses it.</param>
    /// <param name="firstDay">The date of day 0.</param>
    public static CharterTimetable Compile(CharterTerms terms, LocalDate firstDay)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return new CharterTimetable(terms, firstDay);
    }

    /// <summary>Prepares for acts up to that day; not to be called while other threads use the timetable.</summary>
    public void Cover(int day)
    {
        foreach (var table in _tables)
            table.Cover(day + LongestChain);
    }

    /// <summary>The date of a day number.</summary>
    public LocalDate Date(int day) => FirstDay.PlusDays(day);

    // Deadlines are counted from other deadlines, which lie this far ahead at most.
    private const int LongestChain = 400;

    private bool Holds(FrameworkRules rule) => (_rules & rule) != 0;

    /// <summary>Does to a case what passed days alone bring about by the beginning of <paramref name="day"/>.</summary>
    public void Settle(ref CaseLife life, int day)
    {
        while (life.Step != CaseStep.Ended)
        {
            var (due, end) = NextSilence(life);
            if (life.Step == CaseStep.Listed && life.LastDay < day && (due >= day || life.LastDay < due))
                Close(ref life, CaseEnd.Expired, life.LastDay + 1);
            else if (due < day)
                Close(ref life, end, due + 1);
            else
                return;
        }
    }

    /// <summary>The clock that runs out first and what its silence means.</summary>
    private static (int Due, CaseEnd End) NextSilence(in CaseLife life)
    {
        var first = (Due: life.ApplicationDue, End: CaseEnd.ApplicationLapsed);
        if (life.ProofCameFirst)
            first = Earlier(first, life.PerformanceDue, CaseEnd.Repaired);
        first = Earlier(first, life.DecideBy, CaseEnd.ProceedingLapsed);
        first = Earlier(first, life.ServeBy, CaseEnd.ProceedingLapsed);
        first = Earlier(first, life.ObjectionDue, CaseEnd.Lapsed);
        first = Earlier(first, life.ReconsiderationDue, CaseEnd.Lapsed);
        return Earlier(first, life.PerformanceDue, CaseEnd.Repaired);
    }

    private static (int Due, CaseEnd End) Earlier((int Due, CaseEnd End) first, int due, CaseEnd end) => due < first.Due ? (due, end) : first;

    private static bool Close(ref CaseLife life, CaseEnd end, int day)
    {
        life.Step = CaseStep.Ended;
        life.End = end;
        life.EndedOn = day;
        life.ApplicationDue = life.RespondBy = life.DecideBy = life.ServeBy = CaseLife.Never;
        life.ObjectionDue = life.ReconsiderationRequestBy = life.ReconsiderationDue = life.PerformanceDue = CaseLife.Never;
        return true;
    }
}
