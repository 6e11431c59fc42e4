using Probity.Simulation.Parameters;

namespace Probity.Simulation.Consequences;

/// <summary>How means come about, and what refusals, lost ties and measures do to them.</summary>
public static class LivelihoodParameters
{
    /// <summary>How fast means adapt.</summary>
    public static Parameter Adaptation { get; } = Parameter.Assumed(
        "means.adaptation", "Share of the gap to what somebody's situation supports that closes.", "a week", 0.06, 0, 1);

    /// <summary>Ups and downs.</summary>
    public static Parameter Noise { get; } = Parameter.Assumed(
        "means.noise", "Width of the uniform weekly ups and downs of means.", "share of means", 0.12, 0, 1);

    /// <summary>Without a job.</summary>
    public static Parameter WithoutJob { get; } = Parameter.Assumed(
        "means.without-job", "Means without a job, as a share of those with one.", "share", 0.35, 0, 1);

    /// <summary>Households share.</summary>
    public static Parameter Pooling { get; } = Parameter.Assumed(
        "means.pooling", "How far a household evens out its members' means; it carries harm to relatives.", "share", 0.5, 0, 1);

    /// <summary>Ties support.</summary>
    public static Parameter RestingOnTies { get; } = Parameter.Assumed(
        "means.resting-on-ties", "Share of means that rests on ties: help, custom, word of jobs.", "share", 0.25, 0, 1);

    /// <summary>Measures cost.</summary>
    public static Parameter CostOfMeasures { get; } = Parameter.Assumed(
        "means.cost.measures", "Share of means that the measures of a listing take away while they apply.", "share", 0.03, 0, 1);

    /// <summary>A refused loan costs.</summary>
    public static Parameter CostOfRefusedLoan { get; } = Parameter.Assumed("means.cost.lend", "Share of means lost with a refused loan.", "share", 0.05, 0, 1);

    /// <summary>A refused trade costs.</summary>
    public static Parameter CostOfRefusedTrade { get; } = Parameter.Assumed("means.cost.trade", "Share of means lost with a refused trade.", "share", 0.01, 0, 1);

    /// <summary>A refused home costs.</summary>
    public static Parameter CostOfRefusedRent { get; } = Parameter.Assumed("means.cost.rent", "Share of means lost with a refused home.", "share", 0.03, 0, 1);

    /// <summary>Jobs end.</summary>
    public static Parameter JobLost { get; } = Parameter.Assumed("jobs.lost", "Chance that a job ends for other reasons.", "a week", 0.003, 0, 1);

    /// <summary>Jobs are found.</summary>
    public static Parameter JobOffered { get; } = Parameter.Assumed(
        "jobs.offered", "Chance that somebody without a job comes up for one; an employer then decides.", "a week", 0.05, 0, 1);

    /// <summary>Employers look again.</summary>
    public static Parameter EmployerReviews { get; } = Parameter.Assumed(
        "jobs.reviewed", "Chance that an employer looks up somebody already employed and decides anew.", "a week", 0.005, 0, 1);

    /// <summary>Loans are asked for.</summary>
    public static Parameter NeedOfLoan { get; } = Parameter.Assumed("need.lend", "Chance that an adult asks for a loan.", "a week", 0.01, 0, 1);

    /// <summary>Trades are offered.</summary>
    public static Parameter NeedOfTrade { get; } = Parameter.Assumed("need.trade", "Chance that an adult offers a trade that needs trust.", "a week", 0.04, 0, 1);

    /// <summary>Homes are sought.</summary>
    public static Parameter NeedOfHome { get; } = Parameter.Assumed("need.rent", "Chance that an adult seeks a home to rent.", "a week", 0.003, 0, 1);

    /// <summary>Marriages are proposed.</summary>
    public static Parameter NeedOfMarriage { get; } = Parameter.Assumed(
        "need.marry", "Chance that an adult under forty-five proposes marriage, or is to be introduced.", "a week", 0.002, 0, 1);

    /// <summary>Among friends or strangers.</summary>
    public static Parameter AmongContacts { get; } = Parameter.Assumed(
        "need.among-contacts", "Share of those asked who are own contacts rather than strangers.", "share", 0.5, 0, 1);

    /// <summary>In order of declaration.</summary>
    public static IReadOnlyList<Parameter> All { get; } =
    [
        Adaptation, Noise, WithoutJob, Pooling, RestingOnTies, CostOfMeasures, CostOfRefusedLoan, CostOfRefusedTrade, CostOfRefusedRent,
        JobLost, JobOffered, EmployerReviews, NeedOfLoan, NeedOfTrade, NeedOfHome, NeedOfMarriage, AmongContacts,
    ];
}
