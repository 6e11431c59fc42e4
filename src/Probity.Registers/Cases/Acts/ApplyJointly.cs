using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Joint;

namespace Probity.Registers.Cases.Acts;

/// <summary>An officer of an implementing body applies measures of a listing under an agreement.</summary>
/// <param name="Agreement">Under which.</param>
/// <param name="Measures">Keys of the measures.</param>
/// <param name="Reasons">Why they are called for here.</param>
public sealed record ApplyJointly(AgreementId Agreement, IReadOnlyList<string> Measures, string Reasons) : JointAct(Agreement)
{
    internal static ActKind Terms { get; } = ActKind.Of<ApplyJointly>([Role.Officer], [Stage.Listed], Bench.Implementer);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Reasons(Reasons)];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new JointMeasuresApplied(Agreement, Measures, Reasons));
}
