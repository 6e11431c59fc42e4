using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="DraftAssessment"/>.</summary>
public sealed class DraftAssessmentForm : ActForm<DraftAssessment>
{
    /// <inheritdoc/>
    public override string Slug => "draft-assessment";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.draft-assessment.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.draft-assessment.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) => [];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new DraftAssessment();
}
