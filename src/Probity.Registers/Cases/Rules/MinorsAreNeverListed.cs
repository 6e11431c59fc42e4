using NodaTime;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;
using Probity.Registers.Subjects;

namespace Probity.Registers.Cases.Rules;

/// <summary>A natural person is listed only when known to have been of age, at the conduct and now; eighteen at least, whatever the edition says.</summary>
public sealed class MinorsAreNeverListed : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.OwnConductOnly;

    /// <inheritdoc/>
    public override string Citation => "Fa Shi [2017] 7, Art. 4; known failure: a girl of nine restricted for her father's debt";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        var subject = act is OpenCase open ? open.Subject : file.Subject;
        var proposal = ProposalBehind(file, act);
        if (subject?.Kind != SubjectKind.NaturalPerson || (act is not OpenCase && proposal is null))
        {
            return null;
        }

        if ((subject.NumberedBirthDate ?? subject.BirthDate) is not { } born)
        {
            return Refuse("The birth date has to be known, since minors are never listed.", "未成年人一律不得列入，须先查明出生日期。", "subject.birthDate");
        }

        var adult = born.PlusYears(Math.Max(circumstances.Edition.Majority, OuterBounds.YoungestAge));
        var decisive = proposal is null ? circumstances.Today : LocalDate.Min(circumstances.Today, proposal.ConductOn);
        return adult <= decisive ? null : Refuse(
            "This person is, or was at the time of the conduct, a minor. Minors are never listed.",
            "该自然人现为未成年人或行为时为未成年人，未成年人一律不得列入。", "subject.birthDate");
    }
}
