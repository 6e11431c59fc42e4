using Probity.Registers.Framework;

namespace Probity.Registers.Checks.Rules;

/// <summary>A name singles nobody out: an identifier is needed or, on a list kept by name, an organisation's address.</summary>
public sealed class NobodyIsMatchedOnANameAlone : CheckRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.TheRightPerson;

    /// <inheritdoc/>
    public override string Citation => "Known failure: namesakes in Langfang and Jilin made to answer for another's debt; framework rule 7";

    internal override LocalizedText? Wanting(CheckQuestion question, CheckCircumstances circumstances)
    {
        if (question.Identifiers.Count > 0)
        {
            return null;
        }

        var nameAndAddress = ComparedText.SaysSomething(question.Name) && ComparedText.SaysSomething(question.Address);
        return nameAndAddress && !circumstances.KnownByIdentifier ? null : CheckAdvice.GiveIdentifier;
    }

    internal override bool Doubts(CandidateListing candidate, CheckQuestion question) =>
        !candidate.IdentifierMatches && !candidate.AddressMatches;
}
