namespace Probity.Simulation.Outcomes;

/// <summary>Outcomes about obligations, cases, listings and what is known of them.</summary>
internal static class CaseOutcomes
{
    /// <summary>Of any stretch of time.</summary>
    public static IReadOnlyList<Measured> OfTime { get; } =
    [
        Measured.Counted("obligations.due", "Obligations that fell due.", OutcomeKind.Compliance, Count.Due),
        Measured.Share("obligations.failed", "Share of them that failed.", OutcomeKind.Compliance, "share", Of(Count.FailedCannot), Of(Count.Due)) with
        {
            Value = l => l[Of(Count.Due)] == 0 ? double.NaN : (double)(l[Of(Count.FailedCannot)] + l[Of(Count.FailedWillNot)]) / l[Of(Count.Due)],
        },
        Measured.Counted("obligations.failed.cannot", "Obligations that failed for want of means.", OutcomeKind.Compliance, Count.FailedCannot),
        Measured.Counted("obligations.failed.will-not", "Obligations that failed for want of will.", OutcomeKind.Compliance, Count.FailedWillNot),
        Performed("free", "nobody had a case", Count.PerformedFree, Count.OpenFreeWeeks),
        Performed("in-case", "a case was open", Count.PerformedInCase, Count.OpenInCaseWeeks),
        Performed("listed", "a listing was in force", Count.PerformedListed, Count.OpenListedWeeks),
        Measured.Counted("obligations.performed.count", "Open obligations performed after all, whatever their standing.", OutcomeKind.Compliance, Count.PerformedFree) with
        {
            Value = l => l[Of(Count.PerformedFree)] + l[Of(Count.PerformedInCase)] + l[Of(Count.PerformedListed)],
        },
        Measured.Counted("cases.opened", "Cases opened.", OutcomeKind.Procedure, Count.CasesOpened),
        Measured.Counted("cases.dismissed", "Cases dropped before notice.", OutcomeKind.Procedure, Count.CasesDismissed),
        Measured.Counted("cases.not-listed", "Cases decided against a listing.", OutcomeKind.Procedure, Count.CasesNotListed),
        Measured.Counted("cases.lapsed", "Cases that lapsed before a listing, by the authority's silence.", OutcomeKind.Procedure, Count.CasesLapsed),
        Measured.Counted("cases.ended-in-grace", "Cases that ended between decision and effect: performed, revoked, lapsed or annulled.", OutcomeKind.Procedure, Count.EndedBeforeForce),
        Measured.Counted("listings.begun", "Listings that came into force.", OutcomeKind.Procedure, Count.ListingsBegun),
        Measured.Counted("listings.ended.expired", "Listings whose last day passed.", OutcomeKind.Procedure, Count.EndedExpired),
        Measured.Counted("listings.ended.repaired", "Listings ended by performance.", OutcomeKind.Compliance, Count.EndedRepaired),
        Measured.Counted("listings.ended.revoked", "Listings revoked as wrong.", OutcomeKind.Procedure, Count.EndedRevoked),
        Measured.Counted("listings.ended.lapsed", "Listings lifted by silence past a deadline.", OutcomeKind.Procedure, Count.EndedLapsed),
        Measured.Counted("listings.ended.annulled", "Listings that fell with their judgment.", OutcomeKind.Procedure, Count.EndedAnnulled),
        Measured.Counted("objections", "Objections and requests for reconsideration.", OutcomeKind.Procedure, Count.Objections),
        Measured.Counted("wrong.begun", "Wrong listings that came into force.", OutcomeKind.WronglyListed, Count.WrongBegun),
        Measured.Counted("wrong.begun.namesake", "Of these, of a namesake.", OutcomeKind.WronglyListed, Count.NamesakeBegun),
        Measured.Counted("wrong.begun.fact", "Of these, of somebody who owed nothing.", OutcomeKind.WronglyListed, Count.FactBegun),
        Measured.Counted("wrong.begun.minor", "Of these, of a minor.", OutcomeKind.WronglyListed, Count.MinorBegun),
        Measured.Counted("wrong.begun.unable", "Of these, of somebody who could not perform.", OutcomeKind.WronglyListed, Count.UnableBegun),
        Measured.Share("wrong.share", "Share of listings that were wrong.", OutcomeKind.WronglyListed, "share", Of(Count.WrongBegun), Of(Count.ListingsBegun)),
        Measured.Counted("late.removals", "Ended listings that stayed visible somewhere.", OutcomeKind.WronglyListed, Count.LateRemovals),
        Measured.Counted("late.weeks", "Weeks they stayed visible.", OutcomeKind.WronglyListed, Count.LateShownWeeks),
        Measured.Counted("learned.look-up", "Contacts who learned of a listing by looking it up.", OutcomeKind.Information, Count.LearnedByLookUp),
        Measured.Counted("learned.broadcast", "Contacts who learned of it by broadcast.", OutcomeKind.Information, Count.LearnedByBroadcast),
        Measured.Counted("learned.gossip", "Contacts who learned of it from another contact.", OutcomeKind.Information, Count.LearnedByGossip),
        Measured.Counted("learned.confided", "Contacts who learned of it from the person.", OutcomeKind.Information, Count.LearnedByConfiding),
        Measured.Counted("learned.context", "Contacts who learned why.", OutcomeKind.Information, Count.LearnedContext),
        Measured.Share("knowing", "Share of a listed person's contacts who know.", OutcomeKind.Information, "share", Of(Count.KnowingWeeks), Of(Count.ContactWeeks)),
    ];

    /// <summary>Of a whole run: what needs an aftermath.</summary>
    public static IReadOnlyList<Measured> OfWhole { get; } =
    [
        Measured.Share("days-listed", "Mean days in force of listings that ended.", OutcomeKind.Listed, "days", Of(Count.DaysListedOfEnded), Of(Count.ListingsBegun)) with
        {
            Value = l => Ended(l) == 0 ? double.NaN : (double)l[Of(Count.DaysListedOfEnded)] / Ended(l),
        },
        Measured.Share("failed-again", "Share of the formerly listed who failed an obligation again within two years.", OutcomeKind.Compliance, "share",
            Of(Count.FailedAgain), Of(Count.FollowedTwoYears)),
        Measured.Share("controls.failed", "Share of those compared with them who failed one in the same time.", OutcomeKind.Controls, "share",
            Of(Count.ControlFailed), Of(Count.ControlsFollowed)),
        Measured.Share("recovered-in-a-year", "Share of the formerly listed whose means and ties were back within a year of the end.", OutcomeKind.Listed, "share",
            Of(Count.RecoveredInAYear), Of(Count.FollowedOneYear)),
        Measured.Share("weeks-to-recover", "Mean weeks from the end until they were, among those who recovered within two years.", OutcomeKind.Listed, "weeks",
            Of(Count.WeeksToRecover), Of(Count.Recovered)),
    ];

    private static Measured Performed(string standing, string while_, Count performed, Count weeks) => Measured.Share(
        $"obligations.performed.{standing}", $"Open obligations performed, per hundred a week, while {while_}.", OutcomeKind.Compliance, "per 100 weeks",
        Of(performed), Of(weeks), scale: 100);

    private static int Of(Count count) => Ledger.Of(count);

    private static long Ended(long[] ledger) => ledger[Of(Count.EndedExpired)] + ledger[Of(Count.EndedRepaired)] + ledger[Of(Count.EndedRevoked)]
        + ledger[Of(Count.EndedLapsed)] + ledger[Of(Count.EndedAnnulled)];
}
