using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="RecordAnnulment"/>.</summary>
public sealed class RecordAnnulmentForm : ActForm<RecordAnnulment>
{
    /// <inheritdoc/>
    public override string Slug => "record-annulment";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.record-annulment.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.record-annulment.intro"];

    /// <inheritdoc/>
    public override bool IsFinal => true;

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new TextQuestion("document", t["acts.field.annulling-document"], t["acts.hint.annulling-document"]),
        new DateQuestion("annulledOn", t["acts.field.annulled-on"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new RecordAnnulment(answers.Text("document"), answers.Day("annulledOn"));
}
