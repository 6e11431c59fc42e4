using Probity.Simulation.Engine;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Population;
using Probity.Simulation.Randomness;

namespace Probity.Simulation.Conduct;

/// <summary>
/// A week of one household, as it is meant: means adapt, obligations fall due and fail or are performed, creditors apply, jobs are lost and found.
/// <see cref="ConductKernel"/> does the same faster; a property test holds the two equal.
/// </summary>
internal static class ConductReference
{
    public static void Household(in ConductWeek week, int household, List<int> applications, long[] ledger)
    {
        var (from, to) = (week.People.Households[household], week.People.Households[household + 1]);
        var shared = 0f;
        for (var person = from; person < to; person++)
            shared += week.State.Means[person];
        shared /= to - from;
        for (var person = from; person < to; person++)
            Person(week, person, shared, applications, ledger);
    }

    private static void Person(in ConductWeek week, int person, float shared, List<int> applications, long[] ledger)
    {
        var words = week.Draws.At(person, week.Week, Purpose.Conduct);
        var adult = week.People.IsAdult(person, week.Week);
        var inWorkingLife = adult && week.People.Age[person] + week.Week < People.Pension;
        week.State.Debts[person] &= ~Debt.New;
        if (inWorkingLife && !week.State.Marks[person].HasFlag(PersonMarks.Watched))
            Job(week, person, words.Third);
        week.State.Means[person] = Means(week, person, shared, inWorkingLife, words.Fourth);
        if (!adult)
            return;
        if (week.State.Debts[person] == Debt.None)
            FallDue(week, person, words, ledger);
        else
            Owing(week, person, words, applications, ledger);
    }

    private static void Job(in ConductWeek week, int person, uint word)
    {
        if (week.State.Marks[person].HasFlag(PersonMarks.Employed))
        {
            if (week.Rates.JobLost.Happens(word))
                week.State.Marks[person] &= ~PersonMarks.Employed;
        }
        else if (week.Rates.JobFound.Happens(word))
        {
            week.State.Marks[person] |= PersonMarks.Employed;
        }
    }

    private static float Means(in ConductWeek week, int person, float shared, bool inWorkingLife, uint word)
    {
        var rates = week.Rates;
        var supported = week.People.BaseMeans[person] * (1 - (rates.RestingOnTies * (1 - week.State.Support[person])));
        if (inWorkingLife && !week.State.Marks[person].HasFlag(PersonMarks.Employed))
            supported *= rates.WithoutJob;
        if (week.State.Marks[person].HasFlag(PersonMarks.Restricted))
            supported *= rates.UnderMeasures;
        var target = ((1 - rates.Pooling) * supported) + (rates.Pooling * shared);
        var means = week.State.Means[person];
        var shock = rates.Noise * means * ((float)Uniforms.Of(word) - 0.5f);
        return Math.Max(0.01f, means + (rates.Adaptation * (target - means)) + shock);
    }

    private static void FallDue(in ConductWeek week, int person, RandomWords words, long[] ledger)
    {
        if (!week.Rates.Due.Happens(words.First))
            return;
        ledger[Ledger.Of(Count.Due)]++;
        if (week.State.Means[person] < week.Rates.Need)
        {
            week.State.Debts[person] = Debt.Cannot | Debt.New;
            ledger[Ledger.Of(Count.FailedCannot)]++;
        }
        else if ((float)Uniforms.Of(words.Second) < Inclination(week, person))
        {
            week.State.Debts[person] = Debt.WillNot | Debt.New;
            ledger[Ledger.Of(Count.FailedWillNot)]++;
        }
    }

    private static float Inclination(in ConductWeek week, int person)
    {
        var deterred = 1 - (week.Rates.Deterrence * week.People.Awareness[person] / 255f);
        return week.People.Propensity[person] / 255f * deterred;
    }

    private static void Owing(in ConductWeek week, int person, RandomWords words, List<int> applications, long[] ledger)
    {
        var marks = week.State.Marks[person];
        var (chance, open, performed) = marks.HasFlag(PersonMarks.Listed) ? (week.Rates.PerformListed, Count.OpenListedWeeks, Count.PerformedListed)
            : marks.HasFlag(PersonMarks.InCase) ? (week.Rates.PerformInCase, Count.OpenInCaseWeeks, Count.PerformedInCase)
            : (week.Rates.PerformFree, Count.OpenFreeWeeks, Count.PerformedFree);
        ledger[Ledger.Of(open)]++;
        if (week.State.Means[person] >= week.Rates.Need && chance.Happens(words.First))
        {
            week.State.Debts[person] = Debt.None;
            ledger[Ledger.Of(performed)]++;
            if (marks.HasFlag(PersonMarks.InCase))
                week.State.Marks[person] |= PersonMarks.HasProof;
        }
        else if (!marks.HasFlag(PersonMarks.InCase))
        {
            Uncontested(week, person, words, applications, ledger);
        }
    }

    private static void Uncontested(in ConductWeek week, int person, RandomWords words, List<int> applications, long[] ledger)
    {
        if (week.Rates.Applied.Happens(words.Second))
        {
            applications.Add(person);
        }
        else if (week.Rates.WrittenOff.Happens(week.Draws.At(person, week.Week, Purpose.Conduct, 1).First))
        {
            week.State.Debts[person] = Debt.None;
            ledger[Ledger.Of(Count.WrittenOff)]++;
        }
    }
}
