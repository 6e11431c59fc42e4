using System.Runtime.CompilerServices;
using Probity.Simulation.Engine;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Population;
using Probity.Simulation.Randomness;

namespace Probity.Simulation.Conduct;

/// <summary>
/// A week of many households, fast: random numbers are made for a stretch of people at once, everything of a person is read once, and what hardly ever
/// happens stands out of the way. <see cref="ConductReference"/> says what it does.
/// </summary>
internal static class ConductKernel
{
    private const int Stretch = 512;

    /// <summary>Households from one to another; at most <see cref="Stretch"/> people are handled at once.</summary>
    public static void Households(in ConductWeek week, int from, int to, List<int> applications, long[] ledger)
    {
        var households = week.People.Households;
        for (var household = from; household < to;)
        {
            var first = households[household];
            var next = household + 1;
            while (next < to && households[next + 1] - first <= Stretch)
                next++;
            Some(week, household, next, applications, ledger);
            household = next;
        }
    }

    private static void Some(in ConductWeek week, int from, int to, List<int> applications, long[] ledger)
    {
        var households = week.People.Households;
        var (first, count) = (households[from], households[to] - households[from]);
        Span<uint> one = stackalloc uint[Stretch], two = stackalloc uint[Stretch], three = stackalloc uint[Stretch], four = stackalloc uint[Stretch];
        PhiloxLanes.Fill(week.Draws, first, week.Week, Purpose.Conduct, one[..count], two[..count], three[..count], four[..count]);
        var means = week.State.Means;
        for (var household = from; household < to; household++)
        {
            var (member, end) = (households[household], households[household + 1]);
            var shared = 0f;
            for (var person = member; person < end; person++)
                shared += means[person];
            shared /= end - member;
            for (var person = member; person < end; person++)
            {
                var place = person - first;
                var debt = Livelihood(week, person, shared, three[place], four[place], out var adult);
                if (adult && (debt != Debt.None || week.Rates.Due.Happens(one[place])))
                    Seldom(week, person, debt, new RandomWords(one[place], two[place], three[place], four[place]), applications, ledger);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Debt Livelihood(in ConductWeek week, int person, float shared, uint job, uint noise, out bool adult)
    {
        var (state, rates) = (week.State, week.Rates);
        var age = week.People.Age[person] + week.Week;
        var marks = state.Marks[person];
        adult = age >= People.Majority;
        var inWorkingLife = adult && age < People.Pension;
        if (inWorkingLife && (marks & PersonMarks.Watched) == 0)
        {
            var changes = (marks & PersonMarks.Employed) != 0 ? rates.JobLost : rates.JobFound;
            if (changes.Happens(job))
                state.Marks[person] = marks ^= PersonMarks.Employed;
        }

        var supported = week.People.BaseMeans[person] * (1 - (rates.RestingOnTies * (1 - state.Support[person])));
        if (inWorkingLife && (marks & PersonMarks.Employed) == 0)
            supported *= rates.WithoutJob;
        if ((marks & PersonMarks.Restricted) != 0)
            supported *= rates.UnderMeasures;
        var target = ((1 - rates.Pooling) * supported) + (rates.Pooling * shared);
        var means = state.Means[person];
        var shock = rates.Noise * means * ((float)Uniforms.Of(noise) - 0.5f);
        state.Means[person] = Math.Max(0.01f, means + (rates.Adaptation * (target - means)) + shock);
        var debt = state.Debts[person];
        if ((debt & Debt.New) != 0)
            state.Debts[person] = debt &= ~Debt.New;
        return debt;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Seldom(in ConductWeek week, int person, Debt debt, RandomWords words, List<int> applications, long[] ledger)
    {
        var able = week.State.Means[person] >= week.Rates.Need;
        if (debt == Debt.None)
        {
            var failed = !able ? Debt.Cannot : (float)Uniforms.Of(words.Second) < Inclination(week, person) ? Debt.WillNot : Debt.None;
            ledger[Ledger.Of(Count.Due)]++;
            if (failed == Debt.None)
                return;
            week.State.Debts[person] = failed | Debt.New;
            ledger[Ledger.Of(failed == Debt.Cannot ? Count.FailedCannot : Count.FailedWillNot)]++;
            return;
        }

        var marks = week.State.Marks[person];
        var standing = (marks & PersonMarks.Listed) != 0 ? 2 : (marks & PersonMarks.InCase) != 0 ? 1 : 0;
        ledger[Ledger.Of(Count.OpenFreeWeeks + standing)]++;
        var chance = standing == 2 ? week.Rates.PerformListed : standing == 1 ? week.Rates.PerformInCase : week.Rates.PerformFree;
        if (able && chance.Happens(words.First))
        {
            week.State.Debts[person] = Debt.None;
            ledger[Ledger.Of(Count.PerformedFree + standing)]++;
            if ((marks & PersonMarks.InCase) != 0)
                week.State.Marks[person] = marks | PersonMarks.HasProof;
        }
        else if ((marks & PersonMarks.InCase) != 0)
        {
            return;
        }
        else if (week.Rates.Applied.Happens(words.Second))
        {
            applications.Add(person);
        }
        else if (week.Rates.WrittenOff.Happens(week.Draws.At(person, week.Week, Purpose.Conduct, 1).First))
        {
            week.State.Debts[person] = Debt.None;
            ledger[Ledger.Of(Count.WrittenOff)]++;
        }
    }

    private static float Inclination(in ConductWeek week, int person)
    {
        var deterred = 1 - (week.Rates.Deterrence * week.People.Awareness[person] / 255f);
        return week.People.Propensity[person] / 255f * deterred;
    }
}
