using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;

namespace Probity.Registers.Cases.Acts;

/// <summary>A person compares the subject's particulars with a document and tells namesakes apart.</summary>
/// <param name="ComparedWith">Document the particulars were compared with.</param>
/// <param name="NamesakesExamined">How many near-namesakes were shown and told apart.</param>
/// <param name="CheckDigitAccepted">True when a code whose check fails was confirmed against the register of issue.</param>
public sealed record ConfirmIdentity(string ComparedWith, int NamesakesExamined, bool CheckDigitAccepted) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<ConfirmIdentity>([Role.Clerk, Role.Officer], [Stage.Investigation, Stage.Proposed]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Particular(ComparedWith, "comparedWith")];

    internal override Verdict Decide(Case file, Circumstances circumstances) =>
        Verdict.Of(new IdentityConfirmed(ComparedWith, NamesakesExamined, CheckDigitAccepted));
}
