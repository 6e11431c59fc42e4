using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="AddEvidence"/>.</summary>
public sealed class AddEvidenceForm : ActForm<AddEvidence>
{
    /// <inheritdoc/>
    public override string Slug => "add-evidence";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.add-evidence.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.add-evidence.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new TextQuestion("title", t["acts.field.evidence-title"], t["acts.hint.evidence-title"]),
        new AreaQuestion("content", t["acts.field.evidence-content"], t["acts.hint.evidence-content"]),
        new OneOfQuestion("origin", t["acts.field.origin"], Choices.Of<EvidenceOrigin>(t), t["acts.hint.origin"]),
        new OneOfQuestion("category", t["acts.field.category"], Choices.Of<DataCategory>(t), t["acts.hint.category"]),
        new ConfirmQuestion("attests", t["acts.field.attests"], t["acts.hint.attests"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new AddEvidence(
        answers.Text("title"), answers.Text("content"), answers.OneOf<EvidenceOrigin>("origin"),
        answers.OneOf<DataCategory>("category"), answers.Confirmed("attests"));
}
