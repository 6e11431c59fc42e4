using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Cases.Rules;
using Probity.Registers.Charters;

namespace Probity.Registers.Cases.Acts;

/// <summary>An officer examines the proof of performance; acceptance ends the case and everything that came of it.</summary>
/// <param name="Accepted">True when the obligation is performed.</param>
/// <param name="Reasons">What was examined, or what is missing.</param>
public sealed record ExaminePerformance(bool Accepted, string Reasons) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<ExaminePerformance>(
        [Role.Officer],
        [Stage.Response, Stage.AwaitingSecondOfficer, Stage.AwaitingDecisionService, Stage.Listed],
        when: (file, _) => file.PendingPerformance is not null,
        kinds: RegisterKinds.Repairable);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Reasons(Reasons)];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Accepted switch
    {
        false => Verdict.Of(new PerformanceRefused(Reasons)),
        true when circumstances.Holds<RepairEndsEverythingTogether>() => Verdict.Of(new ListingRepaired(Reasons)),
        true => Verdict.Of(),
    };
}
