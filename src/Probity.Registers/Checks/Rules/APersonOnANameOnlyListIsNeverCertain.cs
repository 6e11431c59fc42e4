using Probity.Registers.Framework;

namespace Probity.Registers.Checks.Rules;

/// <summary>A keeper who publishes persons by name gives nobody the means to tell namesakes apart.</summary>
public sealed class APersonOnANameOnlyListIsNeverCertain : CheckRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.TheRightPerson;

    /// <inheritdoc/>
    public override string Citation => "Framework, on mirrored registers; rule 7";

    internal override bool Doubts(CandidateListing candidate, CheckQuestion question) =>
        candidate is { Mirrored: true, IsPerson: true, IdentifierMatches: false };
}
