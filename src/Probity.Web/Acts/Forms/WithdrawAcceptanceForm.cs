using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="WithdrawAcceptance"/>.</summary>
public sealed class WithdrawAcceptanceForm : ActForm<WithdrawAcceptance>
{
    /// <inheritdoc/>
    public override string Slug => "withdraw-consent";

    /// <inheritdoc/>
    public override bool IsFinal => true;

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.withdraw-consent.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.withdraw-consent.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new AreaQuestion("reasons", t["acts.field.reasons"], t["acts.hint.no-reasons-needed"], Optional: true, Rows: 3),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new WithdrawAcceptance(answers.OptionalText("reasons") ?? "");
}
