using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;

namespace Probity.Registers.Cases.Acts;

/// <summary>The reviewing officer restores publication while the objection is open.</summary>
/// <param name="Reasons">Why it cannot wait.</param>
public sealed record RestorePublication(string Reasons) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<RestorePublication>(
        [Role.ReviewingOfficer], [Stage.Listed],
        when: (file, _) => file.OpenObjection is not null && file.Listing!.Suspensions.Any(s => s.Until is null),
        kinds: RegisterKinds.AllBut(RegisterKind.Redlist));

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Reasons(Reasons)];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new PublicationRestored(Reasons));
}
