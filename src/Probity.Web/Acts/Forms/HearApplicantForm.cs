using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="HearApplicant"/>.</summary>
public sealed class HearApplicantForm : ActForm<HearApplicant>
{
    /// <inheritdoc/>
    public override string Slug => "hear-applicant";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.hear-applicant.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.hear-applicant.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new AreaQuestion("text", t["acts.field.statement"], t["acts.hint.applicant-statement"], Rows: 8),
        new ConfirmQuestion("attests", t["acts.field.attests"], t["acts.hint.attests"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new HearApplicant(answers.Text("text"), answers.Confirmed("attests"));
}
