using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Joint;

namespace Probity.Registers.Cases.Acts;

/// <summary>An officer of an implementing body gives its receipt for a lifting. Nothing has bound since the lifting, whether or not it comes.</summary>
/// <param name="Agreement">Under which it was applied.</param>
/// <param name="Done">What was undone, and where.</param>
public sealed record AcknowledgeLifting(AgreementId Agreement, string Done) : JointAct(Agreement)
{
    internal static ActKind Terms { get; } = ActKind.Of<AcknowledgeLifting>(
        [Role.Officer], [Stage.Listed, Stage.Ended], Bench.Implementer, (file, _) => file.Joint.Any(a => a is { Applies: true, LiftedOn: null, AcknowledgedOn: null }));

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Record(Done, "done")];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new LiftingAcknowledged(Agreement, Done));
}
