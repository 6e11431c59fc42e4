using Probity.Simulation.Population;

namespace Probity.Simulation.Outcomes;

/// <summary>Ties cut, of one kind, in one quarter since the listing began.</summary>
/// <param name="Whose">Of whom: <c>listed</c>, <c>wrongly-listed</c>, <c>formerly-listed</c>, <c>relatives</c>, <c>compared</c>, <c>controls</c>.</param>
/// <param name="Kind">Kind of tie.</param>
/// <param name="Quarter">0 for the first thirteen weeks; 12 for everything after three years.</param>
/// <param name="Ties">How many.</param>
public sealed record TiesCut(string Whose, TieKind Kind, int Quarter, long Ties);

internal static class TieLosses
{
    public static IReadOnlyList<TiesCut> Of(long[] ledger) =>
    [
        .. from role in Roles.All
           from kind in TieKinds.All
           from quarter in Enumerable.Range(0, Ledger.Quarters)
           select new TiesCut(Roles.Name(role), kind, quarter, ledger[Ledger.Cut(role, kind, quarter)]),
    ];
}

internal static class Roles
{
    public static IReadOnlyList<Role> All { get; } = [Role.Listed, Role.WronglyListed, Role.Formerly, Role.Relative, Role.Compared, Role.Control];

    public static string Name(Role role) => role switch
    {
        Role.Listed => "listed",
        Role.WronglyListed => "wrongly-listed",
        Role.Formerly => "formerly-listed",
        Role.Relative => "relatives",
        Role.Compared => "compared",
        _ => "controls",
    };
}
