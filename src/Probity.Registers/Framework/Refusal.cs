namespace Probity.Registers.Framework;

/// <summary>An expected "no": which rule refused, the clause it rests on, and a sentence that says what to do instead.</summary>
/// <param name="Rule">The rule that refused.</param>
/// <param name="Clause">The citation behind the rule, as printed by <c>probity rules</c>.</param>
/// <param name="Sentence">What a citizen or an officer reads.</param>
/// <param name="Field">The field of the request that caused it, if one did.</param>
public sealed record Refusal(RuleId Rule, string Clause, LocalizedText Sentence, string? Field = null);
