using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="DecideReconsideration"/>.</summary>
public sealed class DecideReconsiderationForm : ActForm<DecideReconsideration>
{
    /// <inheritdoc/>
    public override string Slug => "decide-reconsideration";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.decide-reconsideration.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.decide-reconsideration.intro"];

    /// <inheritdoc/>
    public override bool IsFinal => true;

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new OneOfQuestion("revokes", t["acts.field.outcome"], Choices.YesNo(t["acts.choice.revoke"], t["acts.choice.uphold-listing"])),
        new PickQuestion("mistake", t["acts.field.mistake"], Choices.Of<Mistake>(t), t["acts.hint.mistake"], Optional: true),
        new AreaQuestion("reasons", t["acts.field.reasons"], t["acts.hint.reasons"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) =>
        new DecideReconsideration(answers.Yes("revokes"), answers.Text("reasons"), answers.OptionalOneOf<Mistake>("mistake"));
}
