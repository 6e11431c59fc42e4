using Probity.Registers.Calendars;

namespace Probity.Registers.Cases;

/// <summary>The clocks that can run on a case.</summary>
public enum ClockKind
{
    /// <summary>Authority answers the application.</summary>
    Application,

    /// <summary>Subject responds to the notice.</summary>
    Response,

    /// <summary>Authority decides and confirms.</summary>
    Decision,

    /// <summary>Authority serves the decision.</summary>
    DecisionService,

    /// <summary>Grace before effect.</summary>
    Grace,

    /// <summary>Reviewing officer decides the objection.</summary>
    Objection,

    /// <summary>Subject may ask for reconsideration.</summary>
    ReconsiderationRequest,

    /// <summary>Higher body decides.</summary>
    Reconsideration,

    /// <summary>Authority examines proof of performance.</summary>
    Performance,

    /// <summary>Authority answers a necessity application.</summary>
    Exception,

    /// <summary>Last day of the listing.</summary>
    LastDay,

    /// <summary>Personal content is destroyed.</summary>
    Erasure,
}

/// <summary>A running clock: fixed in an event, together with the calendar edition it was counted on.</summary>
/// <param name="Kind">Which clock.</param>
/// <param name="Deadline">Last day on which the act is in time.</param>
/// <param name="BindsAuthority">True when being late costs the authority, false when it is the subject's period.</param>
public sealed record OpenClock(ClockKind Kind, Deadline Deadline, bool BindsAuthority);
