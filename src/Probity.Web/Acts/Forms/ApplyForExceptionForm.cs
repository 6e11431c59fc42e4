using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="ApplyForExceptionOfNecessity"/>.</summary>
public sealed class ApplyForExceptionForm : ActForm<ApplyForExceptionOfNecessity>
{
    /// <inheritdoc/>
    public override string Slug => "apply-for-exception";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.apply-for-exception.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.apply-for-exception.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new PickQuestion("measure", t["acts.field.measure"], Choices.Excepted(record, t), t["acts.hint.measure"]),
        new AreaQuestion("necessity", t["acts.field.necessity"], t["acts.hint.necessity"]),
        new DateQuestion("from", t["acts.field.from"]),
        new DateQuestion("until", t["acts.field.until"], t["acts.hint.until"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new ApplyForExceptionOfNecessity(
        answers.Text("measure"), answers.Text("necessity"), answers.Day("from"), answers.Day("until"));
}
