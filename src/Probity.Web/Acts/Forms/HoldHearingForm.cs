using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="HoldHearing"/>.</summary>
public sealed class HoldHearingForm : ActForm<HoldHearing>
{
    /// <inheritdoc/>
    public override string Slug => "hold-hearing";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.hold-hearing.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.hold-hearing.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new TextQuestion("present", t["acts.field.present"], t["acts.hint.present"]),
        new AreaQuestion("record", t["acts.field.record"], t["acts.hint.record"], Rows: 10),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new HoldHearing(answers.Text("present"), answers.Text("record"));
}
