using System.Globalization;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Recording;
using Probity.Web.Acts;
using Probity.Web.Languages;

namespace Probity.Web.Desk;

/// <summary>Asks for <see cref="OpenCase"/> in a register of permits or penalties: which organisation, which decision, what it says.</summary>
internal static class OpenRecordForm
{
    private const decimal MostYuan = 10_000_000_000_000m;

    internal static IEnumerable<Question> Ask(Charter charter, Texts t) =>
    [
        .. OrganisationQuestions.Ask(charter, t),
        new SectionHeading(t["acts.section.document"]),
        new TextQuestion("issuer", t["acts.field.issuer"]),
        new TextQuestion("issuerCode", t["record.issuer-code"]),
        new TextQuestion("number", t["acts.field.document-number"]),
        new DateQuestion("effectiveOn", t["record.decided-on"]),
        new TextQuestion("type", t["record.type"]),
        new AreaQuestion("content", t[charter.Records == RecordedKind.Permit ? "record.content.permit" : "record.content.penalty"], Rows: 3),
        .. charter.Records == RecordedKind.Permit ? AskPermit(t) : AskPenalty(t),
        new TextQuestion("source", t["record.source"]),
        new TextQuestion("sourceCode", t["record.source-code"]),
        new AreaQuestion("remarks", t["record.remarks"], Optional: true, Rows: 2),
        new OneOfQuestion("ground", t["record.grade"], Choices.Grounds(charter, t)),
        new ConfirmQuestion("attests", t["acts.field.attests"], t["acts.hint.attests"]),
    ];

    internal static OpenCase Read(Answers answers, RegisterId register, Charter charter, Texts t)
    {
        var name = answers.Text("name");
        var subject = OrganisationQuestions.Read(answers, name, t);
        var act = new RecordedAct(
            answers.Text("type"), answers.Text("content"), answers.Text("issuerCode"), answers.Text("source"), answers.Text("sourceCode"))
        {
            Remarks = answers.OptionalText("remarks"),
            Penalty = charter.Records == RecordedKind.Penalty ? Penalty(answers, t) : null,
            Permit = charter.Records == RecordedKind.Permit ? Permit(answers) : null,
        };
        var document = new LegalDocument(answers.Text("issuer"), answers.Text("number"), "", answers.Day("effectiveOn"), act.Content, name);
        return new OpenCase(register, subject, document, answers.Text("ground"), act.Account(), null, answers.Confirmed("attests")) { Recorded = act };
    }

    private static IEnumerable<Question> AskPenalty(Texts t) =>
    [
        new TextQuestion("violation", t["record.violation"]),
        new AreaQuestion("facts", t["record.facts"], Rows: 4),
        new AreaQuestion("basis", t["record.basis"], Rows: 2),
        new TextQuestion("fine", t["record.fine"], t["record.yuan.hint"], Optional: true),
        new TextQuestion("confiscated", t["record.confiscated"], t["record.yuan.hint"], Optional: true),
        new TextQuestion("licence", t["record.licence"], Optional: true),
        new DateQuestion("validUntil", t["record.penalty-until"], t["record.penalty-until.hint"]),
        new DateQuestion("shownUntil", t["record.shown-until"], t["record.shown-until.hint"], Optional: true),
    ];

    private static IEnumerable<Question> AskPermit(Texts t) =>
    [
        new TextQuestion("documentTitle", t["record.document-title"], Optional: true),
        new TextQuestion("certificate", t["record.certificate"], Optional: true),
        new TextQuestion("certificateNumber", t["record.certificate-number"], Optional: true),
        new DateQuestion("validFrom", t["record.valid-from"]),
        new DateQuestion("validUntil", t["record.valid-until"]),
    ];

    private static PenaltyDetails Penalty(Answers answers, Texts t) => new(answers.Text("violation"), answers.Text("facts"), answers.Text("basis"))
    {
        FineFen = Fen(answers, "fine", t),
        ConfiscatedFen = Fen(answers, "confiscated", t),
        Licence = answers.OptionalText("licence"),
        ValidUntil = answers.Day("validUntil"),
        ShownUntil = answers.OptionalDay("shownUntil"),
    };

    private static PermitDetails Permit(Answers answers) => new(answers.Day("validFrom"), answers.Day("validUntil"))
    {
        DocumentTitle = answers.OptionalText("documentTitle"),
        Certificate = answers.OptionalText("certificate"),
        CertificateNumber = answers.OptionalText("certificateNumber"),
    };

    private static long? Fen(Answers answers, string name, Texts t)
    {
        if (answers.OptionalText(name) is not { } text)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var yuan)
            && yuan is >= 0 and < MostYuan && decimal.IsInteger(yuan * 100))
        {
            return (long)(yuan * 100);
        }

        answers.Wrong(name, t["record.yuan.wrong"]);
        return null;
    }
}
