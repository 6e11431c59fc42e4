using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;

namespace Probity.Registers.Cases.Acts;

/// <summary>The subject consents to the entry as the offer describes it, in its own name and by its own act.</summary>
/// <param name="Remarks">What the subject adds; may be empty.</param>
public sealed record AcceptOffer(string Remarks) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<AcceptOffer>(
        [Role.Subject], [Stage.Response], Bench.Party, (file, _) => file.Acceptance is null, [RegisterKind.Redlist]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Optional(Remarks, "remarks")];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new OfferAccepted(Remarks));
}
