using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="ConfirmDecision"/>.</summary>
public sealed class ConfirmDecisionForm : ActForm<ConfirmDecision>
{
    /// <inheritdoc/>
    public override string Slug => "confirm-decision";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.confirm-decision.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.confirm-decision.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new AreaQuestion("reasons", t["acts.field.reasons"], t["acts.hint.second-reasons"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new ConfirmDecision(answers.Text("reasons"));
}
