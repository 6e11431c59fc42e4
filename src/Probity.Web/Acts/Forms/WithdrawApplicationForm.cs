using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="WithdrawApplication"/>.</summary>
public sealed class WithdrawApplicationForm : ActForm<WithdrawApplication>
{
    /// <inheritdoc/>
    public override string Slug => "withdraw-application";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.withdraw-application.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.withdraw-application.intro"];

    /// <inheritdoc/>
    public override bool IsFinal => true;

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new AreaQuestion("reasons", t["acts.field.reasons"], t["acts.hint.reasons"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new WithdrawApplication(answers.Text("reasons"));
}
