using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="RefuseOffer"/>; refusing looks and weighs no more than accepting.</summary>
public sealed class RefuseOfferForm : ActForm<RefuseOffer>
{
    /// <inheritdoc/>
    public override string Slug => "refuse-offer";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.refuse-offer.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.refuse-offer.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new AreaQuestion("reasons", t["acts.field.reasons"], t["acts.hint.no-reasons-needed"], Optional: true, Rows: 3),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new RefuseOffer(answers.OptionalText("reasons") ?? "");
}
