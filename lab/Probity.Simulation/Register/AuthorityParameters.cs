using Probity.Simulation.Parameters;

namespace Probity.Simulation.Register;

/// <summary>How an authority works, how often it errs, and how the people concerned respond. No official error rate has been published.</summary>
public static class AuthorityParameters
{
    /// <summary>Cases on the authority's own motion.</summary>
    public static Parameter OwnMotion { get; } = Rate("authority.own-motion", "Share of cases that nobody applied for.", 0.3);

    /// <summary>Namesakes.</summary>
    public static Parameter Namesake { get; } = Rate("authority.error.namesake", "Share of cases that begin against another person of the name, before anybody checks.", 0.01);

    /// <summary>What the check of identity leaves.</summary>
    public static Parameter NamesakeMissed { get; } = Rate(
        "authority.error.namesake-missed", "Share of those that the check of document number and name misses, where the rule of the right person holds.", 0.05);

    /// <summary>Wrong facts.</summary>
    public static Parameter WrongFact { get; } = Rate("authority.error.fact", "Share of cases against people who owe nothing.", 0.01);

    /// <summary>Children.</summary>
    public static Parameter Minor { get; } = Rate("authority.error.minor", "Share of cases that begin against a child of the debtor, where the rule on minors is out.", 0.002);

    /// <summary>Cannot taken for will not.</summary>
    public static Parameter FaultMistaken { get; } = Rate(
        "authority.error.fault", "Chance that somebody unable is found able, where the rule of fault holds and the ground needs ability.", 0.1);

    /// <summary>Late removal.</summary>
    public static Parameter LateRemoval { get; } = Rate("authority.error.late-removal", "Share of ended listings that stay visible somewhere.", 0.05);

    /// <summary>How late.</summary>
    public static Parameter LateDays { get; } = Days("authority.error.late-days", "Mean time they stay visible.", 60);

    /// <summary>To the notice.</summary>
    public static Parameter DaysToNotice { get; } = Days("authority.days.notice", "Mean time from the report to service of the notice.", 8);

    /// <summary>To the decision.</summary>
    public static Parameter DaysToDecision { get; } = Days("authority.days.decision", "Mean time from the end of the period to respond to the decision.", 6);

    /// <summary>To service.</summary>
    public static Parameter DaysToService { get; } = Days("authority.days.service", "Mean time from the decision to its service.", 4);

    /// <summary>To the answer to an objection.</summary>
    public static Parameter DaysToObjection { get; } = Days("authority.days.objection", "Mean time to decide an objection or a reconsideration.", 9);

    /// <summary>To the examination of proof.</summary>
    public static Parameter DaysToProof { get; } = Days("authority.days.proof", "Mean time to examine proof of performance.", 2);

    /// <summary>A statement helps.</summary>
    public static Parameter HearingCorrects { get; } = Rate("authority.corrects.hearing", "Chance that the statement of somebody wrongly accused stops the case.", 0.5);

    /// <summary>An objection helps.</summary>
    public static Parameter ReviewCorrects { get; } = Rate("authority.corrects.objection", "Chance that an objection of somebody wrongly listed is upheld.", 0.6);

    /// <summary>The higher body helps.</summary>
    public static Parameter HigherCorrects { get; } = Rate("authority.corrects.reconsideration", "The same at the higher body.", 0.5);

    /// <summary>An unfounded objection succeeds.</summary>
    public static Parameter ReviewErrs { get; } = Rate("authority.error.review", "Chance that an unfounded objection is upheld.", 0.02);

    /// <summary>Sound proof is refused.</summary>
    public static Parameter ProofRefused { get; } = Rate("authority.error.proof", "Chance that sound proof of performance is refused.", 0.05);

    /// <summary>Judgments fall.</summary>
    public static Parameter Annulled { get; } = Parameter.Assumed("authority.annulled", "Chance that the judgment behind a case is annulled.", "a week", 0.0005, 0, 1);

    /// <summary>The wrongly listed object.</summary>
    public static Parameter WrongObject { get; } = Parameter.Assumed("subject.objects.wrong", "Chance that somebody wrongly listed objects.", "a week", 0.15, 0, 1);

    /// <summary>Others object.</summary>
    public static Parameter RightObject { get; } = Parameter.Assumed("subject.objects.right", "Chance that somebody rightly listed objects.", "a week", 0.005, 0, 1);

    /// <summary>They go on.</summary>
    public static Parameter GoesOn { get; } = Parameter.Assumed("subject.goes-on", "Chance that somebody whose objection was rejected turns to the higher body.", "a week", 0.3, 0, 1);

    /// <summary>In order of declaration.</summary>
    public static IReadOnlyList<Parameter> All { get; } =
    [
        OwnMotion, Namesake, NamesakeMissed, WrongFact, Minor, FaultMistaken, LateRemoval, LateDays, DaysToNotice, DaysToDecision, DaysToService,
        DaysToObjection, DaysToProof, HearingCorrects, ReviewCorrects, HigherCorrects, ReviewErrs, ProofRefused, Annulled, WrongObject, RightObject, GoesOn,
    ];

    private static Parameter Rate(string name, string meaning, double value) => Parameter.Assumed(name, meaning, "share", value, 0, 1);

    private static Parameter Days(string name, string meaning, double value) => Parameter.Assumed(name, meaning, "days", value, 0, 1000);
}
