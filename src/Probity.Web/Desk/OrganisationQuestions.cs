using Probity.Registers.Charters;
using Probity.Registers.Subjects;
using Probity.Web.Acts;
using Probity.Web.Languages;

namespace Probity.Web.Desk;

/// <summary>Asks which organisation a case is about, in the registers that hold organisations only.</summary>
internal static class OrganisationQuestions
{
    internal static IEnumerable<Question> Ask(Charter charter, Texts t) =>
    [
        new SectionHeading(t["acts.section.organisation"]),
        new OneOfQuestion("kind", t["desk.case.kind"], Choices.SubjectKinds(charter, t), Initial: charter.SubjectKinds[0].ToString()),
        new TextQuestion("name", t["acts.field.name"], t["acts.hint.name"]),
        new AreaQuestion("identifiers", t["acts.field.identifiers"], t["acts.hint.identifiers"], Rows: 2),
    ];

    internal static Subject Read(Answers answers, string name, Texts t) => new(
        answers.OneOf<SubjectKind>("kind"), Capacity.ObligedParty, name, OpenCaseForm.Identifiers(answers, t), null, FullTimeStudent: false);
}
