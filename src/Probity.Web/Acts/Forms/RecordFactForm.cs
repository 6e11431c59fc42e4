using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Ratings;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="RecordFact"/>.</summary>
public sealed class RecordFactForm : ActForm<RecordFact>
{
    /// <inheritdoc/>
    public override string Slug => "record-fact";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.record-fact.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.record-fact.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new PickQuestion("clause", t["acts.field.clause"], Choices.Clauses(record, t), t["acts.hint.clause"]),
        new DateQuestion("conductOn", t["acts.field.fact-on"], t.Format("acts.hint.fact-on", record.Case.Assessment?.Year)),
        new TextQuestion("times", t["acts.field.times"], t["acts.hint.times"], Initial: "1", Numeric: true),
        new AreaQuestion("account", t["acts.field.fact-account"], t["acts.hint.fact-account"], Rows: 4),
        new SectionHeading(t["acts.section.fact-document"]),
        new TextQuestion("issuer", t["acts.field.issuer"]),
        new TextQuestion("number", t["acts.field.document-number"]),
        new DateQuestion("issuedOn", t["acts.field.issued-on"]),
        new ConfirmQuestion("attests", t["acts.field.attests"], t["acts.hint.attests"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new RecordFact(
        answers.Text("clause"), answers.Day("conductOn"), answers.Number("times"), answers.Text("account"),
        new FactDocument(answers.Text("issuer"), answers.Text("number"), answers.Day("issuedOn")), answers.Confirmed("attests"));
}
