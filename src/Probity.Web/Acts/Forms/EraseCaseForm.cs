using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="EraseCase"/>.</summary>
public sealed class EraseCaseForm : ActForm<EraseCase>
{
    /// <inheritdoc/>
    public override string Slug => "erase-case";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.erase-case.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.erase-case.intro"];

    /// <inheritdoc/>
    public override bool IsFinal => true;

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) => [];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new EraseCase();
}
