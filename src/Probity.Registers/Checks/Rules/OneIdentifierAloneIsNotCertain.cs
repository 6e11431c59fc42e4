using Probity.Registers.Framework;

namespace Probity.Registers.Checks.Rules;

/// <summary>A person's document number without the full name is never enough, whether anybody is listed or not.</summary>
public sealed class OneIdentifierAloneIsNotCertain : CheckRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.TheRightPerson;

    /// <inheritdoc/>
    public override string Citation => "Known failure: wrong defendants taken over by number in Ningbo Jiangdong (2015); framework rule 7";

    internal override LocalizedText? Wanting(CheckQuestion question, CheckCircumstances circumstances)
    {
        if (question.Identifiers.Count == 0 || ComparedText.SaysSomething(question.Name))
        {
            return null;
        }

        return question.Identifiers.Any(i => i.IsOfPerson) ? CheckAdvice.GiveNumberAndName
            : circumstances.KnownByName ? CheckAdvice.GiveNameToo : null;
    }

    internal override bool Doubts(CandidateListing candidate, CheckQuestion question) => candidate.IsPerson && !candidate.NameMatches;
}
