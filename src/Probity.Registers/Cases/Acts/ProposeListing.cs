using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;

namespace Probity.Registers.Cases.Acts;

/// <summary>An officer proposes a listing; a new proposal replaces the old one and its notice until that is served.</summary>
/// <param name="Proposal">Ground, findings, measures, term.</param>
public sealed record ProposeListing(Proposal Proposal) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<ProposeListing>(
        [Role.Officer], [Stage.Investigation, Stage.Proposed, Stage.NoticeIssued], kinds: RegisterKinds.AllBut(RegisterKind.Rating));

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts =>
    [
        WrittenText.Reasons(Proposal.Conduct, "proposal.conduct"),
        Finding(Proposal.Ability == AbilityFinding.NotMade, Proposal.AbilityReasons, "proposal.abilityReasons"),
        Finding(Proposal.Fault == FaultFinding.NotMade, Proposal.FaultReasons, "proposal.faultReasons"),
        WrittenText.Optional(Proposal.Need, "proposal.need"),
        .. Proposal.Measures.SelectMany((m, i) => new[]
        {
            WrittenText.Optional(m.LegalBasis, $"proposal.measures[{i}].legalBasis"),
            WrittenText.Optional(m.Relevance, $"proposal.measures[{i}].relevance"),
            WrittenText.Optional(m.Proportionality, $"proposal.measures[{i}].proportionality"),
        }),
    ];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new ListingProposed(Proposal));

    // Where a finding is needed and not made, its own rule says so.
    private static WrittenText Finding(bool isMissing, string reasons, string field) =>
        isMissing ? WrittenText.Optional(reasons, field) : WrittenText.Reasons(reasons, field);
}
