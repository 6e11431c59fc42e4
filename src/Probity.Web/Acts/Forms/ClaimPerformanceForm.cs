using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="ClaimPerformance"/>.</summary>
public sealed class ClaimPerformanceForm : ActForm<ClaimPerformance>
{
    /// <inheritdoc/>
    public override string Slug => "claim-performance";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.claim-performance.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.claim-performance.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new AreaQuestion("proof", t["acts.field.performance-proof"], t["acts.hint.performance-proof"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new ClaimPerformance(answers.Text("proof"));
}
