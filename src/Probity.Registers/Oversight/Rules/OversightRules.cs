using Probity.Registers.Framework;

namespace Probity.Registers.Oversight.Rules;

/// <summary>The rules about overseeing decisions.</summary>
public static class OversightRules
{
    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<OversightRule> All { get; } =
    [
        new OversightStaysInItsRemit(), new NobodyOverseesTheirOwnWork(), new TheKeeperAnswersForItself(), new AFindingIsAnsweredOnce(),
        new AFindingGivesReasons(),
    ];

    /// <summary>Why a finding may not be recorded; null when it may.</summary>
    public static Refusal? Examine(ProposedFinding finding) => Examine(finding, RuleBook.Full);

    /// <summary>Why an answer to a finding may not be recorded; null when it may.</summary>
    public static Refusal? Examine(ProposedAnswer answer) => Examine(answer, RuleBook.Full);

    internal static Refusal? Examine(ProposedFinding finding, RuleBook rules) =>
        rules.Of<OversightRule>().Select(r => r.Examine(finding)).FirstOrDefault(r => r is not null);

    internal static Refusal? Examine(ProposedAnswer answer, RuleBook rules) =>
        rules.Of<OversightRule>().Select(r => r.Examine(answer)).FirstOrDefault(r => r is not null);
}
