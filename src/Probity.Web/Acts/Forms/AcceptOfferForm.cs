using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="AcceptOffer"/>.</summary>
public sealed class AcceptOfferForm : ActForm<AcceptOffer>
{
    /// <inheritdoc/>
    public override string Slug => "accept-offer";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.accept-offer.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.accept-offer.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new AreaQuestion("remarks", t["acts.field.remarks"], t["acts.hint.remarks"], Optional: true, Rows: 3),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new AcceptOffer(answers.OptionalText("remarks") ?? "");
}
