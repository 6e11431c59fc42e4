using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="StayMeasures"/>.</summary>
public sealed class StayMeasuresForm : ActForm<StayMeasures>
{
    /// <inheritdoc/>
    public override string Slug => "stay-measures";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.stay-measures.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.stay-measures.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new AreaQuestion("reasons", t["acts.field.reasons"], t["acts.hint.reasons"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new StayMeasures(answers.Text("reasons"));
}
