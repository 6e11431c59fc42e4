using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>After a repair the same applicant cannot open a new case against the same subject within the charter's bar.</summary>
public sealed class NoRelistingAfterRepairWithinTheBar : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Repairable;

    /// <inheritdoc/>
    public override string Citation => "Fa Shi [2017] 7, Art. 10 (no relisting on the creditor's request within six months)";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        if (act is not OpenCase || circumstances.Charter.Clocks?.Relisting is not { } bar)
        {
            return null;
        }

        var barred = circumstances.EarlierCases.Any(e => e is { End: CaseEnd.Repaired, Listed: not null, EndedOn: { } ended }
            && e.Applicant == circumstances.Actor.Id && circumstances.Today < circumstances.Calendar.After(ended, bar.Length));
        return barred ? Refuse(
            "This subject's listing was repaired a short while ago. You cannot apply again yet.",
            "该主体的列入不久前已因履行义务而解除，您暂不能再次申请。", "subject") : null;
    }
}
