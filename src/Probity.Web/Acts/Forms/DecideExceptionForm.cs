using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="DecideExceptionOfNecessity"/>.</summary>
public sealed class DecideExceptionForm : ActForm<DecideExceptionOfNecessity>
{
    /// <inheritdoc/>
    public override string Slug => "decide-exception";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.decide-exception.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.decide-exception.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new PickQuestion("number", t["acts.field.exception-number"], Choices.PendingExceptions(record, t)),
        new OneOfQuestion("granted", t["acts.field.granted"], Choices.YesNo(t["acts.choice.grant"], t["acts.choice.refuse"])),
        new DateQuestion("from", t["acts.field.from"], t["acts.hint.granted-days"], Optional: true),
        new DateQuestion("until", t["acts.field.until"], t["acts.hint.granted-days"], Optional: true),
        new AreaQuestion("reasons", t["acts.field.reasons"], t["acts.hint.reasons"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new DecideExceptionOfNecessity(
        answers.Number("number"), answers.Yes("granted"), answers.OptionalDay("from"), answers.OptionalDay("until"), answers.Text("reasons"));
}
