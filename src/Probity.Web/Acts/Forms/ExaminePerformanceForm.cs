using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="ExaminePerformance"/>.</summary>
public sealed class ExaminePerformanceForm : ActForm<ExaminePerformance>
{
    /// <inheritdoc/>
    public override string Slug => "examine-performance";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.examine-performance.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.examine-performance.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new OneOfQuestion("accepted", t["acts.field.performance-accepted"], Choices.YesNo(t["acts.choice.accept-performance"], t["acts.choice.refuse-performance"])),
        new AreaQuestion("reasons", t["acts.field.reasons"], t["acts.hint.reasons"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) =>
        new ExaminePerformance(answers.Yes("accepted"), answers.Text("reasons"));
}
