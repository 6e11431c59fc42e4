using Probity.Simulation.Engine;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Randomness;

namespace Probity.Simulation.Register;

/// <summary>A week of one case: the authority's steps and the person's, each on its day, through the charter's timetable.</summary>
internal sealed class CaseWork(Court court)
{
    /// <summary>Works the case through a week. Writes the case and the marks of its subject, nothing else.</summary>
    public void Work(ref Episode file, int week, long[] ledger)
    {
        var (from, to) = (week * Court.DaysAWeek, ((week + 1) * Court.DaysAWeek) - 1);
        var words = court.Draws.At(file.Subject, week, Purpose.SubjectActs);
        var subjectsDay = Math.Max(file.OpenedOn, from + Uniforms.Below(words.First, Court.DaysAWeek));
        Steps(ref file, from, subjectsDay - 1);
        SubjectActs(ref file, subjectsDay, words, ledger);
        Steps(ref file, from, to);
        court.Timetable.Settle(ref file.Life, to);
    }

    private void Steps(ref Episode file, int from, int to)
    {
        while (file.Life.Step != CaseStep.Ended && Math.Min(file.NextStep, file.ProofStep) <= to)
        {
            if (file.ProofStep <= file.NextStep)
                Examine(ref file, Math.Max(from, file.ProofStep));
            else
                Step(ref file, Math.Max(from, file.NextStep));
        }
    }

    private void Examine(ref Episode file, int day)
    {
        file.ProofStep = CaseLife.Never;
        var refused = court.Rates.ProofRefused.Happens(court.Draws.At(file.Subject, day, Purpose.CaseWork, 1).First);
        if (court.Timetable.ExaminePerformance(ref file.Life, day, accepts: !refused) && refused)
            court.State.Marks[file.Subject] |= PersonMarks.HasProof;
    }

    private void Step(ref Episode file, int day)
    {
        file.NextStep = CaseLife.Never;
        court.Timetable.Settle(ref file.Life, day);
        var words = court.Draws.At(file.Subject, day, Purpose.CaseWork);
        switch (file.Life.Step)
        {
            case CaseStep.Investigation:
                Investigate(ref file, day, words);
                break;
            case CaseStep.Response:
                Decide(ref file, day, words);
                break;
            case CaseStep.AwaitingService when file.Life.AwaitsProof:
                file.NextStep = file.Life.PerformanceDue + 1;
                break;
            case CaseStep.AwaitingService:
                court.Timetable.ServeDecision(ref file.Life, day);
                break;
            case CaseStep.Listed:
                Review(ref file, day, words);
                break;
        }
    }

    private void Investigate(ref Episode file, int day, RandomWords words)
    {
        var foundUnable = file.Wrong == Wrong.Unable && court.Holds(FrameworkRules.Fault) && !court.Rates.FaultMistaken.Happens(words.First);
        if (foundUnable || court.State.Marks[file.Subject].HasFlag(PersonMarks.HasProof))
        {
            court.Timetable.Dismiss(ref file.Life, day);
        }
        else if (!court.Holds(FrameworkRules.Notice))
        {
            court.Timetable.Decide(ref file.Life, day);
            court.Timetable.Confirm(ref file.Life, day);
        }
        else if (court.Timetable.ServeNotice(ref file.Life, day))
        {
            file.NextStep = file.Life.RespondBy + 1 + court.Delay(court.Rates.DaysToDecision, file.Subject, day, 1);
        }
    }

    private void Decide(ref Episode file, int day, RandomWords words)
    {
        if (file.Life.AwaitsProof)
        {
            file.NextStep = file.Life.PerformanceDue + 1;
        }
        else if (file.Wrong != Wrong.No && court.Rates.HearingCorrects.Happens(words.First))
        {
            court.Timetable.Decline(ref file.Life, day);
        }
        else
        {
            court.Timetable.Decide(ref file.Life, day);
            court.Timetable.Confirm(ref file.Life, day);
            file.NextStep = day + 1 + court.Delay(court.Rates.DaysToService, file.Subject, day, 2);
        }
    }

    private void Review(ref Episode file, int day, RandomWords words)
    {
        var higher = file.Life.ReconsiderationDue != CaseLife.Never;
        var corrects = higher ? court.Rates.HigherCorrects : court.Rates.ReviewCorrects;
        var upheld = (file.Wrong == Wrong.No ? court.Rates.ReviewErrs : corrects).Happens(words.First);
        if (higher)
            court.Timetable.DecideReconsideration(ref file.Life, day, upheld);
        else
            court.Timetable.DecideObjection(ref file.Life, day, upheld);
    }

    private void SubjectActs(ref Episode file, int day, RandomWords words, long[] ledger)
    {
        if (court.Rates.Annulled.Happens(words.Second))
            court.Timetable.Annul(ref file.Life, day);
        if (court.State.Marks[file.Subject].HasFlag(PersonMarks.HasProof) && court.Timetable.ClaimPerformance(ref file.Life, day))
        {
            court.State.Marks[file.Subject] &= ~PersonMarks.HasProof;
            file.ProofStep = day + court.Delay(court.Rates.DaysToProof, file.Subject, day, 3);
        }

        court.Timetable.Settle(ref file.Life, day);
        if (file.Life.Step != CaseStep.Listed || file.Life.IsUnderReview)
            return;
        var objects = file.Wrong == Wrong.No ? court.Rates.RightObject : court.Rates.WrongObject;
        var goesOn = file.Life.ReconsiderationRequestBy != CaseLife.Never && court.Rates.GoesOn.Happens(words.Fourth);
        var acted = goesOn
            ? court.Timetable.AskForReconsideration(ref file.Life, day)
            : objects.Happens(words.Third) && court.Timetable.Object(ref file.Life, day, newFacts: false);
        if (!acted)
            return;
        ledger[Ledger.Of(Count.Objections)]++;
        file.NextStep = day + 1 + court.Delay(court.Rates.DaysToObjection, file.Subject, day, 4);
    }
}
