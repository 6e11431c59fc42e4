using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;
using Probity.Registers.Subjects;

namespace Probity.Registers.Cases.Rules;

/// <summary>A subject is recorded with a document number of its kind beside its full name, and a birth date that agrees with the number.</summary>
public sealed class ThePersonIsIdentifiedByDocumentAndFullName : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.TheRightPerson;

    /// <inheritdoc/>
    public override string Citation => "Known failure: Jilin, an account blocked for a namesake's debt; framework rule 7";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        if (act is not OpenCase { Subject: var subject })
        {
            return null;
        }

        var ofItsKind = subject.Identifiers.Any(i => i.IsOfPerson == (subject.Kind == SubjectKind.NaturalPerson));
        if (!ofItsKind || subject.Identifiers.GroupBy(i => i.Scheme).Any(sameScheme => sameScheme.Distinct().Count() > 1))
        {
            return Refuse("Give the number of one document of this subject, beside the full name. A name alone identifies nobody.",
                "除全称外，请填写该主体的一种证件或代码号码；仅凭姓名或名称不能确定身份。", "subject.identifiers");
        }

        return subject.NumberedBirthDate is { } numbered && subject.BirthDate is { } stated && numbered != stated
            ? Refuse("The birth date does not agree with the resident identity number.", "出生日期与公民身份号码不一致。", "subject.birthDate")
            : null;
    }
}
