using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="ConfirmIdentity"/>.</summary>
public sealed class ConfirmIdentityForm : ActForm<ConfirmIdentity>
{
    /// <inheritdoc/>
    public override string Slug => "confirm-identity";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.confirm-identity.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.confirm-identity.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new TextQuestion("comparedWith", t["acts.field.compared-with"], t["acts.hint.compared-with"]),
        new TextQuestion("namesakesExamined", t["acts.field.namesakes"], t.Format("acts.hint.namesakes", record.Namesakes.Count), Numeric: true),
        new ConfirmQuestion("checkDigitAccepted", t["acts.field.check-digit"], t["acts.hint.check-digit"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new ConfirmIdentity(
        answers.Text("comparedWith"), answers.Number("namesakesExamined"), answers.Confirmed("checkDigitAccepted"));
}
