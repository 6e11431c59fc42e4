using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Joint;

namespace Probity.Registers.Cases.Acts;

/// <summary>An officer of an implementing body stops applying a listing that goes on at its source.</summary>
/// <param name="Agreement">Under which it was applied.</param>
/// <param name="Reasons">Why.</param>
public sealed record LiftJointly(AgreementId Agreement, string Reasons) : JointAct(Agreement)
{
    internal static ActKind Terms { get; } = ActKind.Of<LiftJointly>(
        [Role.Officer], [Stage.Listed], Bench.Implementer, (file, _) => file.Joint.Any(a => a is { Applies: true, LiftedOn: null }));

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Reasons(Reasons)];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new JointMeasuresLifted(Agreement, Reasons));
}
