using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>A decision keeps to the measures and the term the subject was told of; nothing is added.</summary>
public sealed class RespondingNeverMakesItWorse : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.HeardFirst;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Art. 45 (no heavier penalty for defending oneself)";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        if (act is not DecideCase { Decision: { Lists: true } decision } || file.Proposal is not { } noticed)
        {
            return null;
        }

        if (decision.Measures.FirstOrDefault(key => noticed.Measures.All(m => m.Measure != key)) is { } added)
        {
            var measure = MeasureWords.Of(circumstances.Charter, added);
            return Refuse($"The measure “{measure.En}” was not in the notice. A new measure needs a new case with fresh notice.",
                $"措施“{measure.Zh}”未在告知书中载明；增加措施须另行立案并重新告知。", "decision.measures");
        }

        var longer = decision.Term is { } term && circumstances.DayAfter(term) > circumstances.DayAfter(noticed.Term);
        return longer ? Refuse("The term is longer than the notice said. It can only stay or become shorter.",
            "期限长于告知书所载期限；只能维持或缩短。", "decision.term") : null;
    }
}
