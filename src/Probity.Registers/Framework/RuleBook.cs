using System.Collections.Concurrent;
using Probity.Registers.Cases.Rules;
using Probity.Registers.Charters;
using Probity.Registers.Charters.Rules;
using Probity.Registers.Checks.Rules;
using Probity.Registers.Joint.Rules;
using Probity.Registers.Lookups.Rules;
using Probity.Registers.Oversight.Rules;
using Probity.Registers.Ratings.Rules;
using Probity.Registers.Reviews.Rules;

namespace Probity.Registers.Framework;

/// <summary>All rules in force. There is one book; only the attack tests may open it without a page.</summary>
public sealed class RuleBook
{
    private static readonly Lazy<ILookup<string, string>> Attacks = new(ReadAttacks);

    private readonly ConcurrentDictionary<Type, object> _byKind = new();

    private RuleBook(IReadOnlyList<Rule> rules) => Rules = rules;

    /// <summary>The complete book.</summary>
    public static RuleBook Full { get; } = new(
        [.. CaseRules.All, .. CharterRules.All, .. CheckRules.All, .. LookupRules.All, .. RatingRules.All, .. OversightRules.All, .. ReviewRules.All, .. JointRules.All]);

    /// <summary>Every rule, in the order of the framework's principles within each subject matter.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Whether a rule that shapes a consequence (rather than refusing) is in the book and holds in registers of that kind.</summary>
    public bool Holds<TRule>(RegisterKind kind)
        where TRule : Rule => Rules.OfType<TRule>().Any(rule => rule.Kinds.Contains(kind));

    internal bool Holds<TRule>()
        where TRule : Rule => Of<TRule>().Count > 0;

    /// <summary>Names of the tests that attack a rule: repelled by the full book, let through once the rule is taken out.</summary>
    public static IReadOnlyList<string> AttacksOn(RuleId rule) => [.. Attacks.Value[rule.Value]];

    // Every check asks for its rules several times, and the book never changes.
    internal IReadOnlyList<TKind> Of<TKind>()
        where TKind : Rule => (TKind[])_byKind.GetOrAdd(typeof(TKind), static (_, book) => book.Rules.OfType<TKind>().ToArray(), this);

    internal IEnumerable<TKind> Of<TKind>(RegisterKind kind)
        where TKind : Rule => Of<TKind>().Where(rule => rule.Kinds.Contains(kind));

    internal RuleBook Without(Type rule) => new([.. Rules.Where(r => r.GetType() != rule)]);

    private static ILookup<string, string> ReadAttacks()
    {
        using var stream = typeof(RuleBook).Assembly.GetManifestResourceStream("Probity.Registers.Framework.attacks.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.TrimEnd('\r').Split('\t')).ToLookup(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
    }
}
