using Probity.Simulation.Odd;

namespace Probity.Simulation.Population;

/// <summary>Why the population is made as it is.</summary>
internal static class PopulationRationale
{
    public static IReadOnlyList<OddPiece> Pieces { get; } =
    [
        new(OddElement.Initialization, "People", """
            Cities take their shares of the people; households of the margins' sizes fill them. The head's age is drawn from bands; a second member is of like age; further
            members are minors or, more seldom, grown children or parents. Means are log-normal, in part shared by the household; propensity, trust and awareness are
            normal, cut off at 0 and 1, independent of one another and of means.
            """),
        new(OddElement.Initialization, "Ties", """
            - **Household**: everybody with everybody.
            - **Kin**: some pairs across households that are drawn as kin, a few of them in other cities.
            - **Friends**: circles of people next to one another in an order of likeness (age, means) blurred by chance: homophily and triangles.
            - **Workmates**: teams in enterprises whose sizes follow a power law.
            - **Neighbours**: some pairs of adjacent households.
            - **Acquaintances**: pairs at random; weak ties that bridge.

            Where two kinds meet in one pair the closer counts. Strength has a middle for each kind and a part of its own; that strong ties overlap more than weak
            ones (Onnela et al. 2007) is not put in but follows, and is tested.
            """),
    ];
}
