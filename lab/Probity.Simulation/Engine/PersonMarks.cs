namespace Probity.Simulation.Engine;

/// <summary>What is marked of a person; one byte each.</summary>
[Flags]
internal enum PersonMarks : byte
{
    None = 0,

    /// <summary>Has a job.</summary>
    Employed = 1,

    /// <summary>A case is open.</summary>
    InCase = 2,

    /// <summary>A listing is in force.</summary>
    Listed = 4,

    /// <summary>Own ties are followed: listed, was listed, relative of one, or compared with one.</summary>
    Watched = 8,

    /// <summary>Has performed and can prove it in the case.</summary>
    HasProof = 16,

    /// <summary>Measures reach this person: listed, or a relative where the rule of own conduct is out.</summary>
    Restricted = 32,

    /// <summary>Stands in comparison with a listed person.</summary>
    Control = 64,

    /// <summary>A case or its aftermath concerns this person.</summary>
    HasEpisode = 128,
}

/// <summary>What a person owes.</summary>
[Flags]
internal enum Debt : byte
{
    None = 0,

    /// <summary>Could not perform.</summary>
    Cannot = 1,

    /// <summary>Would not perform, though able.</summary>
    WillNot = 2,

    /// <summary>Failed in this very week.</summary>
    New = 4,
}
