using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="SubmitStatement"/>.</summary>
public sealed class SubmitStatementForm : ActForm<SubmitStatement>
{
    /// <inheritdoc/>
    public override string Slug => "submit-statement";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.submit-statement.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.submit-statement.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new AreaQuestion("text", t["acts.field.statement"], t["acts.hint.subject-statement"], Rows: 10),
        new ConfirmQuestion("asksForHearing", t["acts.field.asks-for-hearing"], t["acts.hint.asks-for-hearing"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new SubmitStatement(answers.Text("text"), answers.Confirmed("asksForHearing"));
}
