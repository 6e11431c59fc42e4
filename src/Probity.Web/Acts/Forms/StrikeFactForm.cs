using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Ratings;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="StrikeFact"/>.</summary>
public sealed class StrikeFactForm : ActForm<StrikeFact>
{
    /// <inheritdoc/>
    public override string Slug => "strike-fact";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.strike-fact.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.strike-fact.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new PickQuestion("number", t["acts.field.fact"], Choices.Facts(record, FactState.Recorded, FactState.Upheld)),
        new AreaQuestion("reasons", t["acts.field.reasons"], t["acts.hint.reasons"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new StrikeFact(answers.Number("number"), answers.Text("reasons"));
}
