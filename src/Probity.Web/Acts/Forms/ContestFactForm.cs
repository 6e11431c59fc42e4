using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Ratings;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="ContestFact"/>.</summary>
public sealed class ContestFactForm : ActForm<ContestFact>
{
    /// <inheritdoc/>
    public override string Slug => "contest-fact";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.contest-fact.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.contest-fact.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new PickQuestion("number", t["acts.field.fact"], Choices.Facts(record, FactState.Recorded)),
        new AreaQuestion("grounds", t["acts.field.grounds"], t["acts.hint.contest"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new ContestFact(answers.Number("number"), answers.Text("grounds"));
}
