using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Subjects;
using Probity.Web.Acts;
using Probity.Web.Languages;

namespace Probity.Web.Desk;

/// <summary>Asks for <see cref="OpenCase"/>: who, on which effective document, on which ground, what happened.</summary>
internal static class OpenCaseForm
{
    internal static IEnumerable<Question> Ask(Charter charter, bool mayRenew, Texts t, string? escalates = null) => charter.Kind switch
    {
        RegisterKind.Redlist => OpenMeritForm.Ask(charter, t),
        RegisterKind.Rating => OpenAssessmentForm.Ask(charter, t),
        RegisterKind.Record => OpenRecordForm.Ask(charter, t),
        _ => Adverse(charter, mayRenew, t, escalates),
    };

    private static IEnumerable<Question> Adverse(Charter charter, bool mayRenew, Texts t, string? escalates) =>
    [
        new SectionHeading(t["acts.section.subject"]),
        new OneOfQuestion("kind", t["desk.case.kind"], Choices.Of<SubjectKind>(t)),
        new TextQuestion("name", t["acts.field.name"], t["acts.hint.name"]),
        new AreaQuestion("identifiers", t["acts.field.identifiers"], t["acts.hint.identifiers"], Rows: 2),
        new DateQuestion("birthDate", t["acts.field.birth-date"], t["acts.hint.birth-date"], Optional: true),
        new OneOfQuestion("capacity", t["acts.field.capacity"], Choices.Of<Capacity>(t), t["acts.hint.capacity"], nameof(Capacity.ObligedParty)),
        new ConfirmQuestion("student", t["acts.field.student"], t["acts.hint.student"]),
        new SectionHeading(t["acts.section.document"]),
        new TextQuestion("issuer", t["acts.field.issuer"]),
        new TextQuestion("number", t["acts.field.document-number"]),
        new TextQuestion("enforcementCase", t["acts.field.enforcement-case"], Optional: true),
        new DateQuestion("effectiveOn", t["acts.field.effective-on"], t["acts.hint.effective-on"], Optional: true),
        new AreaQuestion("obligation", t["acts.field.obligation"], Rows: 3),
        new TextQuestion("obligedParty", t["acts.field.obliged-party"], t["acts.hint.obliged-party"]),
        new SectionHeading(t["acts.section.report"]),
        new OneOfQuestion("ground", t["acts.field.alleged-ground"], Choices.Grounds(charter, t)),
        new AreaQuestion("report", t["acts.field.report"], t["acts.hint.report"], Rows: 8),
        .. mayRenew ? [new TextQuestion("renews", t["acts.field.renews"], t["acts.hint.renews"], Optional: true)] : Array.Empty<Question>(),
        .. mayRenew && charter.Kind == RegisterKind.Blacklist
            ? [new TextQuestion("escalates", t["acts.field.escalates"], t["acts.hint.escalates"], Optional: true, Initial: escalates)]
            : Array.Empty<Question>(),
        new ConfirmQuestion("attests", t["acts.field.attests"], t["acts.hint.attests"]),
    ];

    internal static OpenCase Read(Answers answers, RegisterId register, Charter charter, Texts t) =>
        charter.Kind switch
        {
            RegisterKind.Redlist => OpenMeritForm.Read(answers, register, t),
            RegisterKind.Rating => OpenAssessmentForm.Read(answers, register, charter, t),
            RegisterKind.Record => OpenRecordForm.Read(answers, register, charter, t),
            _ => Read(answers, register, t),
        };

    private static OpenCase Read(Answers answers, RegisterId register, Texts t)
    {
        var identifiers = Identifiers(answers, t);
        var birth = answers.OptionalDay("birthDate");
        var subject = new Subject(
            answers.OneOf<SubjectKind>("kind"), answers.OneOf<Capacity>("capacity"), answers.Text("name"), identifiers,
            birth ?? Encoded(identifiers), answers.Confirmed("student"));
        var document = new LegalDocument(
            answers.Text("issuer"), answers.Text("number"), answers.OptionalText("enforcementCase") ?? "", answers.OptionalDay("effectiveOn"),
            answers.Text("obligation"), answers.Text("obligedParty"));
        return new OpenCase(
            register, subject, document, answers.Text("ground"), answers.Text("report"), Named("renews"), answers.Confirmed("attests"))
        {
            Escalates = Named("escalates"),
        };

        CaseId? Named(string question) => answers.OptionalText(question) is { } reference ? new CaseId(reference) : null;
    }

    internal static List<Identifier> Identifiers(Answers answers, Texts t)
    {
        var read = new List<Identifier>();
        var lines = answers.Text("identifiers").Split(['\n', ',', '，', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var line in lines.Take(20))
        {
            if (Identifier.TryParse(line, out var identifier, out var fault))
            {
                read.Add(identifier);
            }
            else
            {
                answers.Wrong("identifiers", t.Say(fault.Sentence));
            }
        }

        return read;
    }

    internal static LocalDate? Encoded(IEnumerable<Identifier> identifiers) => identifiers
        .Where(i => i.Scheme == IdentifierScheme.ResidentId && ResidentId.TryParse(i.Value, out _, out _))
        .Select(i => ResidentId.TryParse(i.Value, out var id, out _) ? (LocalDate?)id.BirthDate : null).FirstOrDefault();
}
