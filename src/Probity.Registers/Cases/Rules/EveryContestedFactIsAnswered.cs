using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Nothing is decided while a fact that the organisation contests waits for an answer.</summary>
public sealed class EveryContestedFactIsAnswered : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.HeardFirst;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Art. 45 (facts brought forward are reviewed)";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => [RegisterKind.Rating];

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) =>
        act is DecideCase { Decision.Lists: true } && file.Assessment?.Facts.Any(f => f.State == Ratings.FactState.Contested) == true
            ? Refuse("The organisation contests a fact. Examine it and say whether it stands before you decide.",
                "当事人对事实提出异议，请先审查并说明是否成立，再作决定。", "decision.lists")
            : null;
}
