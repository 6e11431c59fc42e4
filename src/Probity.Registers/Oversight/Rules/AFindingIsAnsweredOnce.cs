using Probity.Registers.Framework;

namespace Probity.Registers.Oversight.Rules;

/// <summary>An answer stays as it was given; only a finding that stands and that something was found in waits for one.</summary>
public sealed class AFindingIsAnsweredOnce : OversightRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.WatchedWatchers;

    /// <inheritdoc/>
    public override string Citation => "Administrative Reconsideration Law (2023), Art. 76; framework rule 16";

    internal override Refusal? Examine(ProposedAnswer answer) => answer.Waits
        ? null
        : Refuse(
            "This finding waits for no answer: it has one, a later finding stands in its place, or the decision was found in order.",
            "该监督结论无需答复：已经答复、已被后来的结论取代，或者认定决定无误。");
}
