using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>An objection or reconsideration nobody decided in time lifts the listing as lapsed, not as wrong; shapes <see cref="Settlement"/>.</summary>
public sealed class SilencePastTheDeadlineLiftsTheListing : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Contestable;

    /// <inheritdoc/>
    public override string Citation => "Framework rule 10; von Blomberg and Yu 2023 (remedies regularly denied)";
}
