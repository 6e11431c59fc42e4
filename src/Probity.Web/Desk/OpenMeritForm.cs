using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Subjects;
using Probity.Web.Acts;
using Probity.Web.Languages;

namespace Probity.Web.Desk;

/// <summary>Asks for <see cref="OpenCase"/> in a redlist: who, what the document of the merit says, and what they did.</summary>
internal static class OpenMeritForm
{
    internal static IEnumerable<Question> Ask(Charter charter, Texts t) =>
    [
        new SectionHeading(t["acts.section.subject"]),
        new OneOfQuestion("kind", t["desk.case.kind"], Choices.SubjectKinds(charter, t)),
        new TextQuestion("name", t["acts.field.name"], t["acts.hint.name"]),
        new AreaQuestion("identifiers", t["acts.field.identifiers"], t["acts.hint.identifiers"], Rows: 2),
        .. charter.SubjectKinds.Contains(SubjectKind.NaturalPerson)
            ? [new DateQuestion("birthDate", t["acts.field.birth-date"], t["acts.hint.birth-date"], Optional: true)]
            : Array.Empty<Question>(),
        new SectionHeading(t["acts.section.document"]),
        new TextQuestion("issuer", t["acts.field.issuer"]),
        new TextQuestion("number", t["acts.field.document-number"]),
        new DateQuestion("effectiveOn", t["acts.field.effective-on"], t["acts.hint.effective-on"], Optional: true),
        new AreaQuestion("obligation", t["acts.field.obligation"], Rows: 3),
        new SectionHeading(t["acts.section.report"]),
        new OneOfQuestion("ground", t["acts.field.alleged-ground"], Choices.Grounds(charter, t)),
        new AreaQuestion("report", t["acts.field.report"], t["acts.hint.report"], Rows: 6),
        new ConfirmQuestion("attests", t["acts.field.attests"], t["acts.hint.attests"]),
    ];

    internal static OpenCase Read(Answers answers, RegisterId register, Texts t)
    {
        var name = answers.Text("name");
        var identifiers = OpenCaseForm.Identifiers(answers, t);
        var subject = new Subject(
            answers.OneOf<SubjectKind>("kind"), Capacity.ObligedParty, name, identifiers,
            answers.OptionalDay("birthDate") ?? OpenCaseForm.Encoded(identifiers), FullTimeStudent: false);
        var document = new LegalDocument(
            answers.Text("issuer"), answers.Text("number"), "", answers.OptionalDay("effectiveOn"), answers.Text("obligation"), name);
        return new OpenCase(register, subject, document, answers.Text("ground"), answers.Text("report"), null, answers.Confirmed("attests"));
    }
}
