using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;

namespace Probity.Registers.Cases.Acts;

/// <summary>Adds a numbered piece of evidence.</summary>
/// <param name="Title">Short title.</param>
/// <param name="Content">What it shows.</param>
/// <param name="Origin">Person or machine.</param>
/// <param name="Category">What it is about.</param>
/// <param name="AttestsNoBannedData">Whoever records it attests that nothing in a banned category is recorded.</param>
public sealed record AddEvidence(
    string Title, string Content, EvidenceOrigin Origin, DataCategory Category, bool AttestsNoBannedData) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<AddEvidence>(
        [Role.Clerk, Role.Officer, Role.Applicant], [Stage.Investigation, Stage.Proposed, Stage.Response],
        kinds: RegisterKinds.AllBut(RegisterKind.Rating));

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts =>
        [WrittenText.Particular(Title, "title"), WrittenText.Record(Content, "content")];

    internal override Verdict Decide(Case file, Circumstances circumstances) =>
        Verdict.Of(new EvidenceAdded(file.Evidence.Count + 1, Title, Content, Origin, Category));
}
