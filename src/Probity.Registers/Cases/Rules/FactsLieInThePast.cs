using NodaTime;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Conduct, service and annulment are recorded once they have happened.</summary>
public sealed class FactsLieInThePast : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.PastConduct;

    /// <inheritdoc/>
    public override string Citation => "Framework rule 3";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        (LocalDate Day, string Field)? fact = act switch
        {
            ProposeListing propose => (propose.Proposal.ConductOn, "proposal.conductOn"),
            RecordFact record when record.Document.IssuedOn > circumstances.Today => (record.Document.IssuedOn, "document.issuedOn"),
            RecordFact record => (record.ConductOn, "conductOn"),
            RecordService service => (service.ServedOn, "servedOn"),
            RecordAnnulment annulment => (annulment.AnnulledOn, "annulledOn"),
            _ => null,
        };
        return fact is { } given && given.Day > circumstances.Today
            ? Refuse("This day lies in the future. Only what has happened is recorded.",
                "此日期尚未到来，只能记录已经发生的事实。", given.Field)
            : null;
    }
}
