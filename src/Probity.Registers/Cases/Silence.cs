using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;

namespace Probity.Registers.Cases;

/// <summary>What a deadline brought about that an authority let run out.</summary>
public static class Silence
{
    /// <summary>The clock that ran out, when nobody decided an event and the authority's silence brought it about; expiry is no silence.</summary>
    public static ClockKind? ClockBehind(CaseEvent happened) => happened switch
    {
        ApplicationLapsed => ClockKind.Application,
        ProceedingLapsed lapsed => lapsed.Clock,
        ListingLapsed lapsed => lapsed.Clock,
        ListingRepaired when happened.By == Attribution.OperationOfLaw => ClockKind.Performance,
        ExceptionGranted when happened.By == Attribution.OperationOfLaw => ClockKind.Exception,
        _ => null,
    };
}
