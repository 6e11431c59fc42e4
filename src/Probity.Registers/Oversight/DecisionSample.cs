using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;

namespace Probity.Registers.Oversight;

/// <summary>A decision that a person took in a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Version">Which event of the case it is, from 1.</param>
/// <param name="Register">The register of the case.</param>
/// <param name="Name">Stable name of the event, one of <see cref="DecisionSample.Decisions"/>.</param>
/// <param name="On">Its legal date.</param>
public sealed record TakenDecision(CaseId Case, int Version, RegisterId Register, string Name, LocalDate On);

/// <summary>Draws decisions so that anybody who knows the seed and the decisions draws the same.</summary>
public static class DecisionSample
{
    /// <summary>The most decisions in a sample.</summary>
    public const int Most = 200;

    /// <summary>Stable names of the events that are a person's decision about somebody.</summary>
    public static IReadOnlyList<string> Decisions { get; } =
    [
        "listing-decided", "listing-declined", "case-dismissed", "objection-decided", "reconsideration-decided", "listing-revoked", "performance-refused",
        "exception-refused",
    ];

    /// <summary>A simple random sample: the decisions whose SHA-256 of "seed, line feed, case, line feed, version" comes first.</summary>
    /// <param name="seed">Any text; the same seed draws the same sample.</param>
    /// <param name="decisions">Everything that can be drawn, in any order.</param>
    /// <param name="size">How many; fewer are drawn where there are fewer.</param>
    public static IReadOnlyList<TakenDecision> Draw(string seed, IEnumerable<TakenDecision> decisions, int size) =>
        [.. decisions.DistinctBy(d => (d.Case, d.Version)).OrderBy(d => Place(seed, d), StringComparer.Ordinal).Take(size)];

    private static string Place(string seed, TakenDecision decision) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{seed}\n{decision.Case}\n{decision.Version}"))));
}
