using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>The rules about charters.</summary>
public static class CharterRules
{
    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<CharterRule> All { get; } = [];

    /// <summary>Every way in which the charter breaks a rule; empty when it may be published.</summary>
    public static IReadOnlyList<CharterFinding> Check(Charter charter, FrameworkEdition edition) =>
        Check(charter, edition, RuleBook.Full);

    internal static IReadOnlyList<CharterFinding> Check(Charter charter, FrameworkEdition edition, RuleBook rules) =>
        [.. rules.Of<CharterRule>().SelectMany(r => r.Examine(charter, edition))];
}
