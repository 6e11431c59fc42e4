using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;

namespace Probity.Registers.Cases.Acts;

/// <summary>An officer drafts the assessment from the facts recorded so far; a new draft replaces the old one and its notice until that is served.</summary>
public sealed record DraftAssessment : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<DraftAssessment>(
        [Role.Officer], [Stage.Investigation, Stage.Proposed, Stage.NoticeIssued], when: (file, _) => file.Assessment is not null,
        kinds: [RegisterKind.Rating]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override Verdict Decide(Case file, Circumstances circumstances) =>
        Verdict.Of(new AssessmentDrafted([.. file.Assessment!.Facts.Select(f => f.Number)]));
}
