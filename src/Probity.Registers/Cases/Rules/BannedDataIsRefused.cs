using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Religion, genes, biometrics, health, politics, relations, location trails and online behaviour are not recorded; whoever records attests to it.</summary>
public sealed class BannedDataIsRefused : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.BannedData;

    /// <inheritdoc/>
    public override string Citation => "Regulation on the Credit Reporting Industry (2013), Art. 14; Personal Information Protection Law (2021), Art. 28";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        if (act is AddEvidence { Category: >= DataCategory.Religion and <= DataCategory.OnlineBehaviour })
        {
            return Refuse("Data of this category is banned and cannot be recorded, whatever it would show.",
                "此类数据禁止采集，无论其能证明什么，均不得记录。", "category");
        }

        var attested = act switch
        {
            OpenCase open => open.AttestsNoBannedData,
            AddEvidence add => add.AttestsNoBannedData,
            RecordFact record => record.AttestsNoBannedData,
            HearApplicant hear => hear.AttestsNoBannedData,
            _ => true,
        };
        return attested ? null : Refuse(
            "Confirm that nothing about religion, genes, biometrics, health, politics, relations, whereabouts or online behaviour is recorded.",
            "请确认未记录任何有关宗教、基因、生物识别、健康、政治、人际关系、行踪或网络行为的信息。", "attestsNoBannedData");
    }
}
