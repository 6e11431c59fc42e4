using Probity.Registers.Cases.Events;

namespace Probity.Web.Acts;

/// <summary>The reasons somebody gave with an act, where the page shows them nowhere else than in the history.</summary>
internal static class EventReasons
{
    /// <summary>The reasons, or null when the event carries none or the law brought it about.</summary>
    internal static string? Of(CaseEvent happened) => happened.By.Role is null ? null : happened switch
    {
        EvidenceReviewed e => e.Reasons,
        CaseDismissed e => e.Reasons,
        ApplicationWithdrawn e => e.Reasons,
        DecisionReturned e => e.Reasons,
        ConsentGiven e => e.Reasons,
        ConsentRefused e => e.Reasons,
        ListingDecided e => e.Reasons,
        ListingDeclined e => e.Reasons,
        PublicationRestored e => e.Reasons,
        MeasuresStayed e => e.Reasons,
        ObjectionDecided e => e.Reasons,
        ReconsiderationRequested e => e.Grounds,
        ReconsiderationDecided e => e.Reasons,
        EntryCorrected e => e.Reasons,
        ListingRevoked e => e.Reasons,
        ListingRepaired e => e.Reasons,
        PerformanceRefused e => e.Reasons,
        ExceptionGranted e => e.Reasons,
        ExceptionRefused e => e.Reasons,
        FactContested e => e.Grounds,
        FactUpheld e => e.Reasons,
        FactStruck e => e.Reasons,
        JointMeasuresApplied e => e.Reasons,
        JointMeasuresDeclined e => e.Reasons,
        JointMeasuresLifted e => e.Reasons,
        LiftingAcknowledged e => e.Done,
        OfferAccepted e => Said(e.Remarks),
        OfferRefused e => Said(e.Reasons),
        AcceptanceWithdrawn e => Said(e.Reasons),
        _ => null,
    };

    private static string? Said(string text) => text.Length > 0 ? text : null;
}
