using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;

namespace Probity.Registers.Cases.Rules;

/// <summary>Ground, subject kind and every measure must be in the charter, reach this kind of subject, and name their provision.</summary>
public sealed class NothingIsAppliedWithoutALegalBasis : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "Framework rule 1; National Basic List of Disciplinary Measures (nothing outside the list)";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) => act switch
    {
        OpenCase open => Opening(open, circumstances.Charter),
        ProposeListing propose => Proposing(propose.Proposal, file.Subject!.Kind, circumstances.Charter),
        _ => null,
    };

    private Refusal? Opening(OpenCase open, Charter charter)
    {
        if (!charter.SubjectKinds.Contains(open.Subject.Kind))
        {
            return Refuse("The charter does not allow this kind of subject in the register.", "章程不允许将此类主体列入本登记簿。", "subject.kind");
        }

        return charter.Ground(open.AllegedGround) is null ? NoGround("allegedGround") : null;
    }

    private Refusal? Proposing(Proposal proposal, SubjectKind kind, Charter charter)
    {
        if (charter.Ground(proposal.Ground) is null)
        {
            return NoGround("proposal.ground");
        }

        if (proposal.Measures.Select(m => m.Measure).Distinct(StringComparer.Ordinal).Count() != proposal.Measures.Count)
        {
            return Refuse("A measure is named twice.", "同一措施重复列出。", "proposal.measures");
        }

        return proposal.Measures.Select((m, index) => Measure(m, $"proposal.measures[{index}]", kind, charter)).FirstOrDefault(refusal => refusal is not null);
    }

    private Refusal? Measure(MeasureReasons reasons, string field, SubjectKind kind, Charter charter)
    {
        if (charter.Measure(reasons.Measure) is not { } clause || !clause.Targets.Contains(kind))
        {
            return Refuse("The charter has no such measure for this kind of subject.",
                "章程中没有适用于此类主体的这一措施。", $"{field}.measure");
        }

        return string.IsNullOrWhiteSpace(reasons.LegalBasis)
            ? Refuse($"State the provision on which the measure “{clause.Text.En}” rests.",
                $"请写明措施“{clause.Text.Zh}”所依据的条款。", $"{field}.legalBasis")
            : null;
    }

    private Refusal NoGround(string field) => Refuse(
        "The charter has no such ground. Nobody is listed for anything else.", "章程中没有这一事由，不得以其他事由列入。", field);
}
