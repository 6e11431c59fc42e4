using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Forecasts and probabilities about anybody's conduct are not evidence and are not recorded.</summary>
public sealed class NoForecastIsRecorded : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.PastConduct;

    /// <inheritdoc/>
    public override string Citation => "Framework rule 3; Personal Information Protection Law (2021), Art. 24";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) =>
        act is AddEvidence { Category: DataCategory.Forecast }
            ? Refuse("Forecasts and probabilities cannot be recorded. Record what happened.", "不得记录预测或概率，只能记录已发生的事实。", "category")
            : null;
}
