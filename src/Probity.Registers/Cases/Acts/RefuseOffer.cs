using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;

namespace Probity.Registers.Cases.Acts;

/// <summary>The subject does not want to be entered; the case ends and nothing else follows.</summary>
/// <param name="Reasons">Why; may be empty.</param>
public sealed record RefuseOffer(string Reasons) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<RefuseOffer>(
        [Role.Subject], [Stage.Response], Bench.Party, (file, _) => file.Acceptance is null, [RegisterKind.Redlist]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Optional(Reasons, "reasons")];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new OfferRefused(Reasons));
}
