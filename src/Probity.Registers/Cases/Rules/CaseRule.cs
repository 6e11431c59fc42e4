using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>A rule about acts in a case. A rule that only shapes a consequence never refuses.</summary>
public abstract class CaseRule : Rule
{
    /// <summary>Null when the act may pass.</summary>
    internal virtual Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) => null;

    /// <summary>The proposal the act brings, or goes on to rest on; null when the act has nothing to do with one.</summary>
    private protected static Proposal? ProposalBehind(Case file, CaseAct act) => act switch
    {
        ProposeListing proposing => proposing.Proposal,
        IssueNotice or DecideCase { Decision.Lists: true } => file.Proposal,
        _ => null,
    };
}
