namespace Probity.Simulation.Register;

/// <summary>
/// Rules of the framework as switches of the model, so that a run with a rule can be set beside one without. The register itself knows no such switch.
/// </summary>
[Flags]
public enum FrameworkRules
{
    /// <summary>No rule at all.</summary>
    None = 0,

    /// <summary>Heard first: nothing before proven service of a notice and the period to respond.</summary>
    Notice = 1,

    /// <summary>Nothing takes effect before grace has run.</summary>
    Grace = 2,

    /// <summary>Contestable: objection and reconsideration, and silence past the deadline lifts.</summary>
    Objection = 4,

    /// <summary>Every listing has a last day.</summary>
    TermEnd = 8,

    /// <summary>Performance ends a listing.</summary>
    Repair = 16,

    /// <summary>Minors are never listed.</summary>
    Minors = 32,

    /// <summary>The right person: never on a name alone.</summary>
    RightPerson = 64,

    /// <summary>Fault: cannot is not will not.</summary>
    Fault = 128,

    /// <summary>No shaming: natural persons are never published beyond what the charter allows.</summary>
    NoShaming = 256,

    /// <summary>Falls with its basis: an annulled judgment takes the listing with it.</summary>
    FallsWithItsBasis = 512,

    /// <summary>Own conduct only: no measure reaches the relatives of the listed.</summary>
    OwnConduct = 1024,

    /// <summary>Everything the framework demands.</summary>
    Every = Notice | Grace | Objection | TermEnd | Repair | Minors | RightPerson | Fault | NoShaming | FallsWithItsBasis
        | OwnConduct,
}

/// <summary>How far a listing is made known.</summary>
public enum Publicity
{
    /// <summary>Known to the authority only.</summary>
    Internal,

    /// <summary>Told to whoever asks about one person, for a stated purpose.</summary>
    OnRequest,

    /// <summary>Found by anybody who looks.</summary>
    Searchable,

    /// <summary>Announced to everybody.</summary>
    Broadcast,
}
