namespace Probity.Simulation.Randomness;

/// <summary>What a random number is drawn for. A new use takes a new number; a number is never reused for another.</summary>
public enum Purpose
{
    /// <summary>Seeds of replications.</summary>
    DerivedSeed = 0,

    /// <summary>Ends of a tie in a plain random graph.</summary>
    RandomTie = 1,

    /// <summary>Order of stubs in a configuration model.</summary>
    StubOrder = 2,

    /// <summary>Who is infected at the start.</summary>
    FirstInfected = 10,

    /// <summary>Checks and recoveries of a virus on a network.</summary>
    VirusCheck = 11,

    /// <summary>Spread of a virus along a tie.</summary>
    VirusSpread = 12,

    /// <summary>Order in which blocks of agents are activated.</summary>
    BlockOrder = 13,

    /// <summary>First of the numbers that replications of published results may use for themselves.</summary>
    Replications = 10_000,
}
