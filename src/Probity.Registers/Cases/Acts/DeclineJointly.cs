using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Joint;

namespace Probity.Registers.Cases.Acts;

/// <summary>An officer of an implementing body decides to apply nothing of a listing.</summary>
/// <param name="Agreement">Under which it was asked for.</param>
/// <param name="Reasons">Why not.</param>
public sealed record DeclineJointly(AgreementId Agreement, string Reasons) : JointAct(Agreement)
{
    internal static ActKind Terms { get; } = ActKind.Of<DeclineJointly>([Role.Officer], [Stage.Listed], Bench.Implementer);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Reasons(Reasons)];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new JointMeasuresDeclined(Agreement, Reasons));
}
