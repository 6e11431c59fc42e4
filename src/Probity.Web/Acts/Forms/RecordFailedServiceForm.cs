using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="RecordFailedService"/>.</summary>
public sealed class RecordFailedServiceForm : ActForm<RecordFailedService>
{
    /// <inheritdoc/>
    public override string Slug => "record-failed-service";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.record-failed-service.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.record-failed-service.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new OneOfQuestion("manner", t["acts.field.manner"], Choices.Manners(record, t), t["acts.hint.manner-tried"]),
        new AreaQuestion("account", t["acts.field.account"], t["acts.hint.account"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) =>
        new RecordFailedService(ServedNow.In(record.Case), answers.Text("manner"), answers.Text("account"));
}
