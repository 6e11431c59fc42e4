using Probity.Simulation.Parameters;

namespace Probity.Simulation.Response;

/// <summary>
/// Coefficients, in log odds, of deciding in favour of a person. Label by tie strength is the relational moderation and label by context the contextual
/// one that Trauth-Goik and Liu (2022) report in words; no coefficient of theirs is public, so every prior here is assumed. A survey's estimates can take
/// their place.
/// </summary>
public static class ResponseParameters
{
    private static readonly (DecisionKind Kind, double Base, double Strength, double Label)[] Assumed =
    [
        (DecisionKind.Keep, 2.2, 3, -2), (DecisionKind.Lend, 0.2, 2, -2), (DecisionKind.Hire, 0.2, 1, -1.2),
        (DecisionKind.Trade, 1.5, 1, -1.5), (DecisionKind.Rent, 1.5, 1, -1.2), (DecisionKind.Marry, -0.5, 1.5, -2),
    ];

    /// <summary>In favour of a stranger about whom nothing is known.</summary>
    public static IReadOnlyList<Parameter> Base { get; } = [.. Assumed.Select(a => LogOdds(
        a.Kind, "base", "Log odds of deciding in favour of a stranger of whom nothing is known", a.Base, -6, 6,
        a.Kind == DecisionKind.Hire ? "assumed; Pager (2003) found 34% call-backs without a record among white testers" : "assumed"))];

    /// <summary>Tie strength.</summary>
    public static IReadOnlyList<Parameter> Strength { get; } = [.. Assumed.Select(a => LogOdds(
        a.Kind, "strength", "Effect of a tie of full strength", a.Strength, -2, 8, "assumed"))];

    /// <summary>The label.</summary>
    public static IReadOnlyList<Parameter> Label { get; } = [.. Assumed.Select(a => LogOdds(
        a.Kind, "label", "Effect of knowing that the person is listed, on a stranger of no trust in authorities", a.Label, -6, 1,
        a.Kind == DecisionKind.Hire ? "assumed in size; Pager (2003): call-backs 17 against 34 per cent, log odds -0.9, for a criminal record" : "assumed"))];

    /// <summary>Relational moderation.</summary>
    public static Parameter Relational { get; } = Parameter.Assumed(
        "response.moderation.relational", "What a tie of full strength takes back of the label.", "log odds", 1.5, -1, 6);

    /// <summary>Contextual moderation.</summary>
    public static Parameter Contextual { get; } = Parameter.Assumed(
        "response.moderation.contextual", "What knowing a mitigating context (cannot, wrongly listed, repaired) takes back of the label.", "log odds", 1.2, -1, 6);

    /// <summary>Context that speaks against.</summary>
    public static Parameter Aggravating { get; } = Parameter.Assumed(
        "response.moderation.aggravating", "What knowing that the person would not perform adds to the label.", "log odds", -0.5, -4, 1);

    /// <summary>Context along strong ties.</summary>
    public static Parameter RelationalContextual { get; } = Parameter.Assumed(
        "response.moderation.relational-contextual", "Further effect of a mitigating context at a tie of full strength.", "log odds", 0.5, -2, 4);

    /// <summary>Own trust in authorities.</summary>
    public static Parameter Trust { get; } = Parameter.Assumed(
        "response.moderation.trust", "What full trust in authorities adds to the label. Direction as in Liu (2022): trust goes with support for punishment; size assumed.",
        "log odds", -0.8, -4, 1);

    /// <summary>Association.</summary>
    public static Parameter Association { get; } = Parameter.Assumed(
        "response.association", "Share of the label's effect that falls on relatives, although the law forbids it.", "share", 0.3, 0, 1);

    /// <summary>How often ties are thought over.</summary>
    public static Parameter Review { get; } = Parameter.Assumed("response.review", "Chance that a contact thinks a tie over.", "a week", 0.04, 0, 1);

    /// <summary>Mending.</summary>
    public static Parameter Mend { get; } = Parameter.Assumed("response.mend", "Chance that a loosened tie, thought over in favour, is mended.", "a review", 0.5, 0, 1);

    /// <summary>Reconciling.</summary>
    public static Parameter Reconcile { get; } = Parameter.Assumed(
        "response.reconcile", "Chance that a cut tie, thought over in favour, is taken up again, loosened.", "a review", 0.05, 0, 1);

    /// <summary>In order of declaration.</summary>
    public static IReadOnlyList<Parameter> All { get; } =
        [.. Base, .. Strength, .. Label, Relational, Contextual, Aggravating, RelationalContextual, Trust, Association, Review, Mend, Reconcile];

    private static Parameter LogOdds(DecisionKind kind, string part, string meaning, double value, double minimum, double maximum, string source) =>
        Parameter.Sourced($"response.{kind.ToString().ToLowerInvariant()}.{part}", $"{meaning}: {Words(kind)}.", "log odds", value, minimum, maximum, source);

    private static string Words(DecisionKind kind) => kind switch
    {
        DecisionKind.Keep => "to keep the tie up",
        DecisionKind.Lend => "to lend",
        DecisionKind.Hire => "to hire",
        DecisionKind.Trade => "to trade",
        DecisionKind.Rent => "to let a home",
        _ => "to marry",
    };
}
