using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;

namespace Probity.Registers.Cases.Acts;

/// <summary>The next higher body agrees to a listing before the second officer confirms it, or sends it back, where the charter asks for its consent.</summary>
/// <param name="Given">Agreed or refused.</param>
/// <param name="Reasons">Why.</param>
public sealed record DecideConsent(bool Given, string Reasons) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<DecideConsent>(
        [Role.ReviewingOfficer], [Stage.AwaitingSecondOfficer], Bench.HigherBody, (file, _) => file.Consent is null && file.Decision?.Lists == true);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Reasons(Reasons)];

    internal override Verdict Decide(Case file, Circumstances circumstances) =>
        Given ? Verdict.Of(new ConsentGiven(Reasons)) : Verdict.Of(new ConsentRefused(Reasons));
}
