using Probity.Registers.Framework;

namespace Probity.Registers.Checks.Rules;

/// <summary>Where a register knows its subjects by number, sharing a name with one of them means nothing: the answer is as for anybody else.</summary>
public sealed class ANamesakeIsLeftAlone : CheckRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.TheRightPerson;

    /// <inheritdoc/>
    public override string Citation => "Known failure: a woman in Langfang pursued for two years though number and address differed (apology 2025)";

    internal override bool Excludes(CandidateListing candidate, CheckQuestion question) =>
        candidate is { Mirrored: false, IdentifierMatches: false } && question.Identifiers.Count > 0;
}
