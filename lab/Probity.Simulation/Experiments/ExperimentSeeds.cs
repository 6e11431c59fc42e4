namespace Probity.Simulation.Experiments;

/// <summary>
/// Seeds of the runs of one experiment. Number n gets a one-to-one scrambling of (root + n), so that two numbers can never share a seed; replications
/// and trajectories of the sensitivity analysis take their numbers from ranges that do not meet.
/// </summary>
public static class ExperimentSeeds
{
    private const ulong FirstTrajectory = 1UL << 32;

    /// <summary>Seed of a replication, the same in every arm.</summary>
    public static ulong OfReplication(ulong root, int replication) => Scrambled(root + (ulong)replication);

    /// <summary>Seed of a trajectory, the same at each of its points.</summary>
    public static ulong OfTrajectory(ulong root, int trajectory) => Scrambled(root + FirstTrajectory + (ulong)trajectory);

    // The finaliser of SplitMix64 (Steele, Lea & Flood 2014): each step can be undone, hence no two inputs meet.
    private static ulong Scrambled(ulong number)
    {
        number = unchecked(number + 0x9E3779B97F4A7C15UL);
        number = unchecked((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9UL);
        number = unchecked((number ^ (number >> 27)) * 0x94D049BB133111EBUL);
        return number ^ (number >> 31);
    }
}
