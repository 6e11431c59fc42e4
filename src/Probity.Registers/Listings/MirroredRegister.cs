using Probity.Registers.Framework;

namespace Probity.Registers.Listings;

/// <summary>What a mirrored register's page says about itself.</summary>
public static class MirroredRegister
{
    /// <summary>Shown in place of a last day the keeper does not publish.</summary>
    public static LocalizedText NoEndPublished { get; } = new("no end published by the keeper", "公布者未公布截止日");

    /// <summary>Principles about deciding: the keeper's law stands in their place.</summary>
    public static IReadOnlyList<Principle> NotApplied { get; } =
    [
        Principle.Human, Principle.PastConduct, Principle.HeardFirst, Principle.Fault, Principle.OwnConductOnly, Principle.Proportionate,
        Principle.Ends, Principle.Contestable, Principle.Repairable, Principle.FallsWithItsBasis,
    ];

    /// <summary>Principles about display, look-up, checks and scores: they apply to every register.</summary>
    public static IReadOnlyList<Principle> Applied { get; } = [.. Enum.GetValues<Principle>().Except(NotApplied)];
}
