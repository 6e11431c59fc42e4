using Probity.Simulation.Parameters;

namespace Probity.Simulation.Information;

/// <summary>How people learn of a listing, and how they learn why.</summary>
public static class InformationParameters
{
    /// <summary>Looking contacts up.</summary>
    public static Parameter LookUp { get; } = Parameter.Assumed(
        "information.look-up", "Chance that somebody fully aware of registers looks a contact up, where listings can be searched.", "a week", 0.01, 0, 1);

    /// <summary>Asking needs a purpose.</summary>
    public static Parameter OnRequest { get; } = Parameter.Assumed(
        "information.on-request", "Factor on looking up where every look-up needs sign-in, a purpose and is shown to the person.", "factor", 0.05, 0, 1);

    /// <summary>Broadcasts.</summary>
    public static Parameter Broadcast { get; } = Parameter.Assumed(
        "information.broadcast", "Chance that a broadcast reaches a contact while it goes on.", "a week", 0.06, 0, 1);

    /// <summary>Gossip.</summary>
    public static Parameter Gossip { get; } = Parameter.Assumed(
        "information.gossip", "Chance that somebody who knows tells a common contact, at full strength of their tie.", "a week", 0.06, 0, 1);

    /// <summary>Confiding.</summary>
    public static Parameter Confide { get; } = Parameter.Assumed(
        "information.confide", "Chance that the listed person tells a contact, at full strength of the tie.", "a week", 0.04, 0, 1);

    /// <summary>Context.</summary>
    public static Parameter Context { get; } = Parameter.Assumed(
        "information.context", "Chance that somebody who knows of the listing learns why, at full strength of the tie.", "a week", 0.12, 0, 1);

    /// <summary>Relatives are talked about less.</summary>
    public static Parameter OfRelatives { get; } = Parameter.Assumed(
        "information.of-relatives", "Factor on every way of learning, when it is a relative who is listed.", "factor", 0.4, 0, 1);

    /// <summary>Forgetting.</summary>
    public static Parameter Forget { get; } = Parameter.Assumed(
        "information.forget", "Chance that somebody forgets, or learns that it is over, once a listing has ended.", "a week", 0.02, 0, 1);

    /// <summary>Deals with strangers, on request.</summary>
    public static Parameter CheckOnRequest { get; } = Parameter.Assumed(
        "information.check.on-request", "Chance that a stranger looks somebody up before a deal, where that needs a purpose.", "a deal", 0.15, 0, 1);

    /// <summary>Deals with strangers, searchable.</summary>
    public static Parameter CheckSearchable { get; } = Parameter.Assumed(
        "information.check.searchable", "The same where listings can be searched.", "a deal", 0.4, 0, 1);

    /// <summary>Word gets round.</summary>
    public static Parameter Abroad { get; } = Parameter.Assumed(
        "information.abroad", "People beyond the common contacts whom somebody who knows tells.", "people a week", 0.1, 0, 20);

    /// <summary>Size of a community.</summary>
    public static Parameter Community { get; } = Parameter.Assumed(
        "information.community", "Number of people somebody's deals with strangers are drawn from.", "people", 1000, 1, 1_000_000);

    /// <summary>In order of declaration.</summary>
    public static IReadOnlyList<Parameter> All { get; } =
        [LookUp, OnRequest, Broadcast, Gossip, Confide, Context, OfRelatives, Forget, CheckOnRequest, CheckSearchable, Abroad, Community];
}
