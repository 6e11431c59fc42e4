using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Events;

namespace Probity.Registers.Oversight;

/// <summary>What the subject of a case can ask an authority for.</summary>
public enum RequestKind
{
    /// <summary>That the listing be found wrong.</summary>
    Objection,

    /// <summary>That the higher body look again.</summary>
    Reconsideration,

    /// <summary>That performance be accepted.</summary>
    Repair,

    /// <summary>An exception of necessity.</summary>
    Exception,
}

/// <summary>How a request ended.</summary>
public enum RequestOutcome
{
    /// <summary>A person refused it.</summary>
    Refused,

    /// <summary>A person granted it, in whole or in part.</summary>
    Granted,

    /// <summary>Nobody answered in time, so the law granted it.</summary>
    Silence,
}

/// <summary>One request that has ended.</summary>
/// <param name="Authority">Who had to answer.</param>
/// <param name="Register">The register of the case.</param>
/// <param name="Ground">Key of the ground the case rests on.</param>
/// <param name="Kind">What was asked for.</param>
/// <param name="Outcome">How it ended.</param>
public sealed record AnsweredRequest(AuthorityId Authority, RegisterId Register, string Ground, RequestKind Kind, RequestOutcome Outcome)
{
    /// <summary>Every request of one case that has ended.</summary>
    /// <param name="file">The case.</param>
    /// <param name="history">Its events in order.</param>
    /// <param name="keeper">The authority that keeps the register; its higher body answers for its own silence.</param>
    public static IEnumerable<AnsweredRequest> In(Case file, IEnumerable<CaseEvent> history, Authority keeper)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(keeper);
        var ground = file.Proposal?.Ground ?? file.AllegedGround;
        return history.Select(happened => (happened, Ended: Ending(happened))).Where(e => e.Ended is not null).Select(e => new AnsweredRequest(
            e.happened.By.Authority ?? (e.Ended!.Value.Kind == RequestKind.Reconsideration ? keeper.Higher ?? keeper.Id : keeper.Id),
            file.Register, ground, e.Ended!.Value.Kind, e.Ended.Value.Outcome));
    }

    private static (RequestKind Kind, RequestOutcome Outcome)? Ending(CaseEvent happened) => happened switch
    {
        ObjectionDecided e => (RequestKind.Objection, Of(e.Outcome == ReviewOutcome.Rejected)),
        ReconsiderationDecided e => (RequestKind.Reconsideration, Of(e.Outcome == ReviewOutcome.Rejected)),
        PerformanceRefused => (RequestKind.Repair, RequestOutcome.Refused),
        ExceptionRefused => (RequestKind.Exception, RequestOutcome.Refused),
        _ when Silence.ClockBehind(happened) is { } clock => AskedBy(clock) is { } kind ? (kind, RequestOutcome.Silence) : null,
        ListingRepaired => (RequestKind.Repair, RequestOutcome.Granted),
        ExceptionGranted => (RequestKind.Exception, RequestOutcome.Granted),
        _ => null,
    };

    private static RequestOutcome Of(bool refused) => refused ? RequestOutcome.Refused : RequestOutcome.Granted;

    private static RequestKind? AskedBy(ClockKind clock) => clock switch
    {
        ClockKind.Objection => RequestKind.Objection,
        ClockKind.Reconsideration => RequestKind.Reconsideration,
        ClockKind.Performance => RequestKind.Repair,
        ClockKind.Exception => RequestKind.Exception,
        _ => null,
    };
}
