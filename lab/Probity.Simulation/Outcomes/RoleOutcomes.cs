using Probity.Simulation.Response;

namespace Probity.Simulation.Outcomes;

/// <summary>The same outcomes for each role, so that whoever is harmed stands beside whoever is not.</summary>
internal static class RoleOutcomes
{
    private const double WeeksAYear = 52;

    private static readonly (DecisionKind Kind, string Words)[] Deals =
    [
        (DecisionKind.Lend, "requests for a loan"), (DecisionKind.Hire, "applications for a job"), (DecisionKind.Trade, "offers of trade"),
        (DecisionKind.Rent, "requests for a home"), (DecisionKind.Marry, "proposals of marriage"),
    ];

    /// <summary>For every role.</summary>
    public static IReadOnlyList<Measured> All { get; } = [.. Roles.All.SelectMany(Of)];

    private static IEnumerable<Measured> Of(Role role)
    {
        var (name, whose) = (Roles.Name(role), Whose(role));
        var weeks = Ledger.Of(role, RoleCount.Weeks);
        yield return new Measured(new Outcome($"{name}.weeks", $"Weeks lived by {whose}.", "person-weeks", KindOf(role)), l => l[weeks]);
        yield return Per(role, $"{name}.support", $"Strength of the ties of {whose} as they are held, as a share of their full strength.", "share", RoleCount.Support, 1.0 / Ledger.One);
        yield return Per(role, $"{name}.means", $"Means of {whose}, as a share of what they are in good times.", "share", RoleCount.Means, 1.0 / Ledger.One);
        yield return Per(role, $"{name}.isolated", $"Share of {whose} left with less than half of the strength of their ties outside the household.", "share", RoleCount.IsolatedWeeks, 1);
        yield return Per(role, $"{name}.ties-loosened", $"Ties loosened, for each year lived by {whose}.", "ties a year", RoleCount.Loosened, WeeksAYear);
        yield return Per(role, $"{name}.ties-cut", $"Ties cut, for each year lived by {whose}.", "ties a year", RoleCount.Cut, WeeksAYear);
        yield return Per(role, $"{name}.ties-mended", $"Ties mended or taken up again, for each year lived by {whose}.", "ties a year", RoleCount.Mended, WeeksAYear);
        yield return Per(role, $"{name}.jobs-lost", $"Jobs lost, for each year lived by {whose}.", "jobs a year", RoleCount.JobsLost, WeeksAYear);
        foreach (var (kind, words) in Deals)
        {
            yield return Measured.Share($"{name}.refused.{kind.ToString().ToLowerInvariant()}", $"Share of {words} by {whose} that were refused.", KindOf(role), "share",
                Ledger.Refused(role, kind), Ledger.Asked(role, kind));
        }
    }

    private static Measured Per(Role role, string name, string meaning, string unit, RoleCount count, double scale) =>
        Measured.Share(name, meaning, KindOf(role), unit, Ledger.Of(role, count), Ledger.Of(role, RoleCount.Weeks), scale);

    private static string Whose(Role role) => role switch
    {
        Role.Listed => "the rightly listed",
        Role.WronglyListed => "the wrongly listed",
        Role.Formerly => "the formerly listed",
        Role.Relative => "relatives of the listed and formerly listed",
        Role.Compared => "the listed of the pairs",
        _ => "the never listed of the pairs",
    };

    private static OutcomeKind KindOf(Role role) => role switch
    {
        Role.WronglyListed => OutcomeKind.WronglyListed,
        Role.Relative => OutcomeKind.Relatives,
        Role.Compared or Role.Control => OutcomeKind.Controls,
        _ => OutcomeKind.Listed,
    };
}
