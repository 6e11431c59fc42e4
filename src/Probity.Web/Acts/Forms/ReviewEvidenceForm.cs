using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="ReviewEvidence"/>.</summary>
public sealed class ReviewEvidenceForm : ActForm<ReviewEvidence>
{
    /// <inheritdoc/>
    public override string Slug => "review-evidence";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.review-evidence.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.review-evidence.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new PickQuestion("number", t["acts.field.evidence-number"], Choices.Evidence(record.Case.Evidence.Where(e => e.Admitted is null))),
        new OneOfQuestion("admitted", t["acts.field.admitted"], Choices.YesNo(t["acts.choice.admit"], t["acts.choice.refuse-evidence"])),
        new AreaQuestion("reasons", t["acts.field.reasons"], t["acts.hint.reasons"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) =>
        new ReviewEvidence(answers.Number("number"), answers.Yes("admitted"), answers.Text("reasons"));
}
