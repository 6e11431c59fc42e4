using Probity.Simulation.Engine;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Parameters;
using Probity.Simulation.Population;

namespace Probity.Simulation.Experiments;

/// <summary>Why a run was made.</summary>
public enum TrialRole
{
    /// <summary>A charter under comparison.</summary>
    Arm,

    /// <summary>The baseline with listings that do nothing.</summary>
    NullModel,

    /// <summary>A point of the sensitivity analysis.</summary>
    Sensitivity,
}

/// <summary>Which run of an experiment.</summary>
/// <param name="Role">Why it was made.</param>
/// <param name="Arm">Key of the arm whose charter it ran.</param>
/// <param name="Number">Replication, or trajectory of the sensitivity analysis, from 0.</param>
/// <param name="Point">Point of the trajectory, from 0; 0 otherwise.</param>
/// <param name="Seed">Seed of population and run.</param>
public readonly record struct TrialKey(TrialRole Role, string Arm, int Number, int Point, ulong Seed);

/// <summary>One finished run.</summary>
/// <param name="Key">Which.</param>
/// <param name="Parameters">Every parameter's value.</param>
/// <param name="Overall">Outcomes over the whole run.</param>
/// <param name="Weeks">Outcomes of some weeks, in order; empty in the sensitivity analysis.</param>
/// <param name="TiesCut">Ties cut over the whole run; empty in the sensitivity analysis.</param>
public sealed record Trial(
    TrialKey Key, ModelParameters Parameters, OutcomeValues Overall, IReadOnlyList<(int Week, OutcomeValues Values)> Weeks, IReadOnlyList<TiesCut> TiesCut)
{
    // A course of more points than this cannot be told apart in a plot.
    private const int MostPoints = 130;

    /// <summary>Makes the run.</summary>
    internal static Trial Make(
        TrialKey key, SyntheticPopulation population, Arm arm, ModelParameters parameters, int weeks, int threads, Action weekDone, CancellationToken cancel)
    {
        using var run = LabSimulation.Create(population, arm.Terms, parameters, key.Seed, threads);
        var course = new List<(int, OutcomeValues)>();
        var stride = (weeks + MostPoints - 1) / MostPoints;
        for (var week = 1; week <= weeks; week++)
        {
            cancel.ThrowIfCancellationRequested();
            run.Step();
            weekDone();
            if (key.Role != TrialRole.Sensitivity && (week % stride == 0 || week == weeks))
            {
                course.Add((week, run.WeekOutcomes));
            }
        }

        return new Trial(key, parameters, run.RunOutcomes, course, key.Role == TrialRole.Sensitivity ? [] : run.TiesCut);
    }
}
