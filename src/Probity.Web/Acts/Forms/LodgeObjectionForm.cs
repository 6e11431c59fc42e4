using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="LodgeObjection"/>.</summary>
public sealed class LodgeObjectionForm : ActForm<LodgeObjection>
{
    /// <inheritdoc/>
    public override string Slug => "lodge-objection";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.lodge-objection.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.lodge-objection.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new AreaQuestion("grounds", t["acts.field.grounds"], t["acts.hint.grounds"], Rows: 8),
        new ConfirmQuestion("newFacts", t["acts.field.new-facts"], t["acts.hint.new-facts"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new LodgeObjection(answers.Text("grounds"), answers.Confirmed("newFacts"));
}
