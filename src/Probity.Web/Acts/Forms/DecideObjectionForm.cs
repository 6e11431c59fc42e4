using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="DecideObjection"/>.</summary>
public sealed class DecideObjectionForm : ActForm<DecideObjection>
{
    /// <inheritdoc/>
    public override string Slug => "decide-objection";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.decide-objection.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.decide-objection.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new OneOfQuestion("outcome", t["acts.field.outcome"], Choices.Of<ReviewOutcome>(t), t["acts.hint.outcome"]),
        new PickQuestion("mistake", t["acts.field.mistake"], Choices.Of<Mistake>(t), t["acts.hint.mistake"], Optional: true),
        new AreaQuestion("reasons", t["acts.field.reasons"], t["acts.hint.reasons"]),
        new SectionHeading(t["acts.section.correction"], t["acts.section.correction.hint"]),
        .. CorrectionQuestions.Ask(record, t),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) =>
        new DecideObjection(answers.OneOf<ReviewOutcome>("outcome"), answers.Text("reasons"), answers.OptionalOneOf<Mistake>("mistake"), CorrectionQuestions.ReadOptional(answers));
}
