using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;

namespace Probity.Registers.Cases.Acts;

/// <summary>The subject shows that the obligation was performed, or the applicant confirms it; free, from the notice on.</summary>
/// <param name="Proof">What proves it.</param>
public sealed record ClaimPerformance(string Proof) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<ClaimPerformance>(
        [Role.Subject, Role.Applicant],
        [Stage.Response, Stage.AwaitingSecondOfficer, Stage.AwaitingDecisionService, Stage.Listed],
        Bench.Party, (file, _) => file.PendingPerformance is null,
        kinds: RegisterKinds.Repairable);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Record(Proof, "proof")];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new PerformanceClaimed(
        Proof, circumstances.Due(circumstances.Today, circumstances.Charter.Clocks!.Performance)));
}
