using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Nobody is listed before the notice is served and the whole period to respond has run.</summary>
public sealed class NoDecisionBeforeNoticeIsServedAndThePeriodHasRun : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.HeardFirst;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Arts. 44, 45 and 62";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => RegisterKinds.AllBut(RegisterKind.Redlist);

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) =>
        act is DecideCase { Decision.Lists: true } && file.NoticeService?.RespondBy.IsPast(circumstances.Today) != true
            ? Refuse("The subject's period to respond is still running. A listing can be decided only after it.",
                "当事人的答复期限尚未届满，期满后方可决定列入。", "decision.lists")
            : null;
}
