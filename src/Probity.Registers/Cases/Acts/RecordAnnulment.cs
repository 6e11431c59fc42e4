using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Cases.Rules;

namespace Probity.Registers.Cases.Acts;

/// <summary>Records that the judgment or penalty behind the case was annulled; the case ends with it, at any stage.</summary>
/// <param name="Document">The annulling document.</param>
/// <param name="AnnulledOn">Day of annulment.</param>
public sealed record RecordAnnulment(string Document, LocalDate AnnulledOn) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<RecordAnnulment>(
        [Role.Clerk, Role.Officer],
        [
            Stage.Investigation, Stage.Proposed, Stage.NoticeIssued, Stage.Response, Stage.AwaitingSecondOfficer,
            Stage.AwaitingDecisionService, Stage.Listed,
        ]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Particular(Document, "document")];

    internal override Verdict Decide(Case file, Circumstances circumstances) =>
        circumstances.Holds<AListingFallsWithItsBasis>() ? Verdict.Of(new BasisWasAnnulled(Document, AnnulledOn)) : Verdict.Of();
}
