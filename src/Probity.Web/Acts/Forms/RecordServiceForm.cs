using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="RecordService"/>.</summary>
public sealed class RecordServiceForm : ActForm<RecordService>
{
    /// <inheritdoc/>
    public override string Slug => "record-service";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.record-service.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.record-service.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new OneOfQuestion("manner", t["acts.field.manner"], Choices.Manners(record, t), t["acts.hint.manner"]),
        new AreaQuestion("proof", t["acts.field.proof"], t["acts.hint.proof"], Rows: 3),
        new DateQuestion("servedOn", t["acts.field.served-on"], t["acts.hint.served-on"], Initial: today),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) =>
        new RecordService(ServedNow.In(record.Case), answers.Text("manner"), answers.Text("proof"), answers.Day("servedOn"));
}
