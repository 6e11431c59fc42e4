using Probity.Registers.Framework;

namespace Probity.Registers.Oversight.Rules;

/// <summary>The rules about overseeing decisions.</summary>
public static class OversightRules
{
    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<OversightRule> All { get; } =
        [new OversightStaysInItsRemit(), new NobodyOverseesTheirOwnWork(), new AFindingGivesReasons()];

    /// <summary>Why a finding may not be recorded; null when it may.</summary>
    public static Refusal? Examine(ProposedFinding finding) => Examine(finding, RuleBook.Full);

    internal static Refusal? Examine(ProposedFinding finding, RuleBook rules) =>
        rules.Of<OversightRule>().Select(r => r.Examine(finding)).FirstOrDefault(r => r is not null);
}
