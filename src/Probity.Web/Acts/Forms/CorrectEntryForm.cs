using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="CorrectEntry"/>.</summary>
public sealed class CorrectEntryForm : ActForm<CorrectEntry>
{
    /// <inheritdoc/>
    public override string Slug => "correct-entry";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.correct-entry.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.correct-entry.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [.. CorrectionQuestions.Ask(record, t), new AreaQuestion("reasons", t["acts.field.reasons"], t["acts.hint.reasons"])];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) =>
        new CorrectEntry(CorrectionQuestions.Read(answers), answers.Text("reasons"));
}
