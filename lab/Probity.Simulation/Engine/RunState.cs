using Probity.Simulation.Population;
using Probity.Simulation.Register;

namespace Probity.Simulation.Engine;

/// <summary>Everything that changes in a run, as flat arrays over people and over slots of their rows.</summary>
internal sealed class RunState
{
    public RunState(SyntheticPopulation population)
    {
        var people = population.Attributes;
        Means = [.. people.BaseMeans];
        Support = new float[people.Count];
        Support.AsSpan().Fill(1);
        Marks = new PersonMarks[people.Count];
        Debts = new Debt[people.Count];
        Ties = new byte[population.Ties.Network.Slots];
        for (var person = 0; person < people.Count; person++)
            Marks[person] = people.Employer[person] >= 0 ? PersonMarks.Employed : PersonMarks.None;
        WeekLedger = new long[Outcomes.Ledger.Length];
        RunLedger = new long[Outcomes.Ledger.Length];
    }

    private RunState(RunState other)
    {
        Week = other.Week;
        Means = [.. other.Means];
        Support = [.. other.Support];
        Marks = [.. other.Marks];
        Debts = [.. other.Debts];
        Ties = [.. other.Ties];
        Episodes = [.. other.Episodes];
        WeekLedger = [.. other.WeekLedger];
        RunLedger = [.. other.RunLedger];
    }

    /// <summary>Weeks simulated.</summary>
    public int Week { get; set; }

    /// <summary>Multiples of the median.</summary>
    public float[] Means { get; }

    /// <summary>Strength of somebody's ties as they are held now, as a share of their full strength; 1 for whoever is not watched.</summary>
    public float[] Support { get; }

    public PersonMarks[] Marks { get; }

    public Debt[] Debts { get; }

    /// <summary><see cref="TieMarks"/> of each slot.</summary>
    public byte[] Ties { get; }

    /// <summary>Cases and their aftermath, in order of opening.</summary>
    public List<Episode> Episodes { get; } = [];

    /// <summary>Counts of the last week; see <see cref="Outcomes.Ledger"/>.</summary>
    public long[] WeekLedger { get; }

    /// <summary>Counts of the whole run.</summary>
    public long[] RunLedger { get; }

    public RunState Copy() => new(this);
}
