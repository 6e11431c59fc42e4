using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Web.Acts;
using Probity.Web.Languages;

namespace Probity.Web.Desk;

/// <summary>Asks for <see cref="OpenCase"/> in a register that rates organisations: which organisation, which year, announced how.</summary>
internal static class OpenAssessmentForm
{
    internal static IEnumerable<Question> Ask(Charter charter, Texts t) =>
    [
        .. OrganisationQuestions.Ask(charter, t),
        new SectionHeading(t["acts.section.assessment"], t["acts.section.assessment.hint"]),
        new TextQuestion("year", t["acts.field.year"], t["acts.hint.year"], Numeric: true),
        new TextQuestion("issuer", t["acts.field.announced-by"]),
        new TextQuestion("number", t["acts.field.announcement"]),
        new DateQuestion("effectiveOn", t["acts.field.announced-on"]),
        new ConfirmQuestion("attests", t["acts.field.attests"], t["acts.hint.attests"]),
    ];

    internal static OpenCase Read(Answers answers, RegisterId register, Charter charter, Texts t)
    {
        var name = answers.Text("name");
        var year = answers.Number("year");
        var subject = OrganisationQuestions.Read(answers, name, t);
        var what = t.Format("acts.assessment.obligation", year);
        var announcement = new LegalDocument(answers.Text("issuer"), answers.Text("number"), "", answers.Day("effectiveOn"), what, name);
        return new OpenCase(register, subject, announcement, charter.Grounds[0].Key, what, null, answers.Confirmed("attests")) { AssessedYear = year };
    }
}
