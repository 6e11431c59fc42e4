using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="RequestReconsideration"/>.</summary>
public sealed class RequestReconsiderationForm : ActForm<RequestReconsideration>
{
    /// <inheritdoc/>
    public override string Slug => "request-reconsideration";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.request-reconsideration.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.request-reconsideration.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new AreaQuestion("grounds", t["acts.field.grounds"], t["acts.hint.grounds"], Rows: 8),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new RequestReconsideration(answers.Text("grounds"));
}
