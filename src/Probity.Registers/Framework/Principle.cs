namespace Probity.Registers.Framework;

/// <summary>The eighteen principles every charter obeys, in the framework's order.</summary>
public enum Principle
{
    /// <summary>Grounds, recorded items and measures exist only with a legal basis of sufficient rank.</summary>
    Lawful = 1,

    /// <summary>Named officers decide, with reasons and a second officer.</summary>
    Human,

    /// <summary>Only facts of the past, within the look-back.</summary>
    PastConduct,

    /// <summary>Nothing takes effect or is shown before service, response and grace.</summary>
    HeardFirst,

    /// <summary>Intent and ability are findings; "cannot" is not "will not".</summary>
    Fault,

    /// <summary>Never minors, relatives, or representatives for a unit's debt.</summary>
    OwnConductOnly,

    /// <summary>Document number and full name, confirmed by a person.</summary>
    TheRightPerson,

    /// <summary>Each measure records basis, relevance and proportionality.</summary>
    Proportionate,

    /// <summary>Every listing has a last day within the maximum.</summary>
    Ends,

    /// <summary>Objections flag at once, and silence past the deadline lifts.</summary>
    Contestable,

    /// <summary>Repair is free and ends everything together.</summary>
    Repairable,

    /// <summary>An annulled basis takes the listing with it.</summary>
    FallsWithItsBasis,

    /// <summary>Only published fields; natural persons are never browsed.</summary>
    NoShaming,

    /// <summary>No number or grade about a natural person, none across registers.</summary>
    NoScore,

    /// <summary>Religion, genes, biometrics, health, politics, relations, location and online behaviour are refused.</summary>
    BannedData,

    /// <summary>Every act and every look is logged before it is answered.</summary>
    WatchedWatchers,

    /// <summary>Personal content is destroyed after the end.</summary>
    Erasable,

    /// <summary>Each register publishes its own figures.</summary>
    SelfMeasuring,
}
