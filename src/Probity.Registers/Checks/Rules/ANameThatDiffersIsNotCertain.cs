using Probity.Registers.Framework;

namespace Probity.Registers.Checks.Rules;

/// <summary>A code that fits with a name that does not is a slip on one side; a person has to look.</summary>
public sealed class ANameThatDiffersIsNotCertain : CheckRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.TheRightPerson;

    /// <inheritdoc/>
    public override string Citation => "Framework rule 7; GB 32100-2015 (a code may be mistyped into another valid one)";

    internal override bool Doubts(CandidateListing candidate, CheckQuestion question) =>
        !candidate.NameMatches && ComparedText.SaysSomething(question.Name);
}
