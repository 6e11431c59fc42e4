using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Ratings;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="AnswerContestedFact"/>.</summary>
public sealed class AnswerContestedFactForm : ActForm<AnswerContestedFact>
{
    /// <inheritdoc/>
    public override string Slug => "answer-contested-fact";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.answer-contested-fact.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.answer-contested-fact.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new PickQuestion("number", t["acts.field.fact"], Choices.Facts(record, FactState.Contested)),
        new OneOfQuestion("stands", t["acts.field.stands"], Choices.YesNo(t["acts.choice.fact-stands"], t["acts.choice.fact-struck"])),
        new AreaQuestion("reasons", t["acts.field.reasons"], t["acts.hint.reasons"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new AnswerContestedFact(answers.Number("number"), answers.Yes("stands"), answers.Text("reasons"));
}
