using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="DecideConsent"/>.</summary>
public sealed class DecideConsentForm : ActForm<DecideConsent>
{
    /// <inheritdoc/>
    public override string Slug => "decide-consent";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.decide-consent.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.decide-consent.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new OneOfQuestion("given", t["acts.field.outcome"], Choices.YesNo(t["acts.choice.agree"], t["acts.choice.send-back"])),
        new AreaQuestion("reasons", t["acts.field.reasons"], t["acts.hint.reasons"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) =>
        new DecideConsent(answers.Yes("given"), answers.Text("reasons"));
}
