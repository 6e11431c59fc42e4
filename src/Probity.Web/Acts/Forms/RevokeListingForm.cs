using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="RevokeListing"/>.</summary>
public sealed class RevokeListingForm : ActForm<RevokeListing>
{
    /// <inheritdoc/>
    public override string Slug => "revoke-listing";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.revoke-listing.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.revoke-listing.intro"];

    /// <inheritdoc/>
    public override bool IsFinal => true;

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new PickQuestion("mistake", t["acts.field.mistake"], Choices.Of<Mistake>(t)),
        new AreaQuestion("reasons", t["acts.field.reasons"], t["acts.hint.reasons"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) =>
        new RevokeListing(answers.Text("reasons"), answers.OneOf<Mistake>("mistake"));
}
