using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="ReturnDecision"/>.</summary>
public sealed class ReturnDecisionForm : ActForm<ReturnDecision>
{
    /// <inheritdoc/>
    public override string Slug => "return-decision";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.return-decision.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.return-decision.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new AreaQuestion("reasons", t["acts.field.reasons"], t["acts.hint.reasons"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new ReturnDecision(answers.Text("reasons"));
}
