using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>A minimum before repair rests on an instrument and is no longer than the edition's grade, or the code, allows.</summary>
public sealed class NobodyWaitsLongerForRepairThanTheGradeAllows : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Repairable;

    /// <inheritdoc/>
    public override string Citation => "Credit Repair Measures (2025), minimum publication periods; framework rule 11";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        if (charter.Repair?.Wait is not { } wait)
        {
            yield break;
        }

        var longest = charter.Grounds.Select(g => edition.Grade(charter.Sector, g.Severity)).Select(grade => grade is null
            ? OuterBounds.LongestWaitForRepair.ApproximateDays
            : grade.Minimum?.ApproximateDays ?? 0).Append(OuterBounds.LongestWaitForRepair.ApproximateDays).Min();
        if (wait.After.ApproximateDays > longest)
        {
            yield return Find("repair.wait.after", "Nobody is made to wait for repair longer than the shortest minimum of the grades concerned.",
                "申请修复前的等待时间不得超过有关等级规定的最短公示期。");
        }

        if (!CharterCitations.Rank(charter, edition, wait.Basis).Any(r => r.Grounds.Contains(charter.Standard)))
        {
            yield return Find("repair.wait.basis", "A minimum before repair needs an instrument of a rank on which grounds may rest.",
                "申请修复前的等待时间须以可以设定列入情形的文件为依据。");
        }
    }
}
