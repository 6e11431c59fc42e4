using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="RestorePublication"/>.</summary>
public sealed class RestorePublicationForm : ActForm<RestorePublication>
{
    /// <inheritdoc/>
    public override string Slug => "restore-publication";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.restore-publication.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.restore-publication.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) =>
    [
        new AreaQuestion("reasons", t["acts.field.reasons"], t["acts.hint.reasons"]),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new RestorePublication(answers.Text("reasons"));
}
