using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;

namespace Probity.Registers.Cases.Acts;

/// <summary>Destroys the personal content of an ended case whose time is up; see <see cref="Erasure"/>.</summary>
public sealed record EraseCase : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<EraseCase>([Role.Clerk, Role.Officer], [Stage.Ended]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new CaseErased());
}
