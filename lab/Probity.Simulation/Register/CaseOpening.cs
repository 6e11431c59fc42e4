using Probity.Simulation.Engine;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Randomness;

namespace Probity.Simulation.Register;

/// <summary>Opens a case on an application, sometimes against the wrong person.</summary>
internal sealed class CaseOpening(Court court)
{
    private const int Attempts = 16;

    /// <summary>The new case, or nothing where the person whom it would concern has one already.</summary>
    public Episode? Open(int debtor, int week, long[] ledger)
    {
        var words = court.Draws.At(debtor, week, Purpose.CaseOpening);
        var (subject, wrong) = Aimed(debtor, week, words);
        if (court.State.Marks[subject].HasFlag(PersonMarks.InCase))
            return null;
        var cause = wrong == Wrong.No ? court.State.Debts[debtor] & ~Debt.New : Debt.None;
        if (cause == Debt.Cannot && court.Terms.Ground.RequiresAbility)
            wrong = Wrong.Unable;
        ledger[Ledger.Of(Count.CasesOpened)]++;
        var further = court.Draws.At(debtor, week, Purpose.CaseOpening, 1);
        var day = (week * Court.DaysAWeek) + Uniforms.Below(further.First, Court.DaysAWeek);
        var applied = !court.Rates.OwnMotion.Happens(further.Second);
        return new Episode
        {
            Life = court.Timetable.Opened(day, applied),
            Subject = subject,
            Control = -1,
            OpenedOn = day,
            NextStep = day + 1 + court.Delay(court.Rates.DaysToNotice, subject, day, 0),
            ProofStep = CaseLife.Never,
            ListedWeek = -1,
            EndWeek = -1,
            ShownUntil = -1,
            RecoveredWeek = -1,
            Cause = cause,
            Wrong = wrong,
        };
    }

    private (int Subject, Wrong Wrong) Aimed(int debtor, int week, RandomWords words)
    {
        var missed = !court.Holds(FrameworkRules.RightPerson) || court.Rates.NamesakeMissed.Happens(words.Second);
        if (court.Rates.Namesake.Happens(words.First) && missed && Somebody(debtor, week) is { } namesake)
            return (namesake, Wrong.Namesake);
        if (court.Rates.WrongFact.Happens(words.Third) && Somebody(debtor, week) is { } innocent)
            return (innocent, Wrong.Fact);
        if (!court.Holds(FrameworkRules.Minors) && court.Rates.Minor.Happens(words.Fourth) && Child(debtor, week) is { } child)
            return (child, Wrong.Minor);
        return (debtor, Wrong.No);
    }

    /// <summary>Another adult of the city who owes nothing.</summary>
    private int? Somebody(int debtor, int week)
    {
        var city = court.People.CityOf(debtor);
        var (from, to) = (court.People.FirstOfCity(city), court.People.FirstOfCity(city + 1));
        for (var attempt = 2; attempt < Attempts; attempt++)
        {
            var person = from + Uniforms.Below(court.Draws.At(debtor, week, Purpose.CaseOpening, attempt).First, to - from);
            if (person != debtor && court.People.IsAdult(person, week) && court.State.Debts[person] == Debt.None)
                return person;
        }

        return null;
    }

    private int? Child(int debtor, int week)
    {
        var household = court.People.Household[debtor];
        for (var person = court.People.Households[household]; person < court.People.Households[household + 1]; person++)
        {
            if (!court.People.IsAdult(person, week))
                return person;
        }

        return null;
    }
}
