namespace Probity.Simulation.Outcomes;

/// <summary>What is counted in a run, apart from what is counted of each role (see <see cref="RoleCount"/>).</summary>
internal enum Count
{
    Due,
    FailedCannot,
    FailedWillNot,
    PerformedFree,
    PerformedInCase,
    PerformedListed,
    OpenFreeWeeks,
    OpenInCaseWeeks,
    OpenListedWeeks,
    WrittenOff,
    CasesOpened,
    CasesDismissed,
    CasesNotListed,
    CasesLapsed,
    ListingsBegun,
    WrongBegun,
    NamesakeBegun,
    FactBegun,
    MinorBegun,
    UnableBegun,
    EndedBeforeForce,
    EndedExpired,
    EndedRepaired,
    EndedRevoked,
    EndedLapsed,
    EndedAnnulled,
    LateRemovals,
    LateShownWeeks,
    Objections,
    DaysListedOfEnded,
    LearnedByLookUp,
    LearnedByBroadcast,
    LearnedByGossip,
    LearnedByConfiding,
    LearnedContext,
    ContactWeeks,
    KnowingWeeks,
    FollowedTwoYears,
    FailedAgain,
    ControlsFollowed,
    ControlFailed,
    FollowedOneYear,
    RecoveredInAYear,
    Recovered,
    WeeksToRecover,

    /// <summary>How many there are.</summary>
    End,
}

/// <summary>People whose ties are followed, by why.</summary>
internal enum Role
{
    /// <summary>In a listing that is right.</summary>
    Listed,

    /// <summary>In a listing that is wrong.</summary>
    WronglyListed,

    /// <summary>Was listed; the aftermath.</summary>
    Formerly,

    /// <summary>Lives with or is kin of somebody listed.</summary>
    Relative,

    /// <summary>In a listing that is right, while somebody like them is watched beside them: counted once more, apart from <see cref="Listed"/>.</summary>
    Compared,

    /// <summary>Like one of those compared, but never listed; in the same weeks.</summary>
    Control,

    /// <summary>Like somebody listed wrongly, or no longer: watched, but not reported.</summary>
    ControlOtherwise,

    /// <summary>How many there are.</summary>
    End,
}

/// <summary>What is counted of each role.</summary>
internal enum RoleCount
{
    /// <summary>People, in weeks.</summary>
    Weeks,

    /// <summary>Support, in 2^-20, over those weeks.</summary>
    Support,

    /// <summary>Means as a share of what they are in good times, in 2^-20.</summary>
    Means,

    /// <summary>Weeks in isolation.</summary>
    IsolatedWeeks,

    /// <summary>Ties loosened.</summary>
    Loosened,

    /// <summary>Ties cut.</summary>
    Cut,

    /// <summary>Ties mended or taken up again.</summary>
    Mended,

    /// <summary>Dismissals and refused jobs.</summary>
    JobsLost,

    /// <summary>First of the numbers asked, by <see cref="Response.DecisionKind"/>.</summary>
    Asked,

    /// <summary>First of the numbers refused.</summary>
    Refused = Asked + 6,

    /// <summary>How many there are.</summary>
    End = Refused + 6,
}
