using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>Earning one's way off costs nothing, and how to do it is written down.</summary>
public sealed class RepairIsFree : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Repairable;

    /// <inheritdoc/>
    public override string Citation => "Shenzhen Social Credit Regulations (2022), Art. 81, 82 (free of charge)";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => RegisterKinds.Repairable;

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        if (charter.Mirrored)
        {
            yield break;
        }

        if (charter.Repair is not { Conditions.Count: > 0 })
        {
            yield return Find("repair", "Say how an entry is earned off.", "请规定如何修复并退出名单。");
        }
        else if (charter.Repair.Fee != 0)
        {
            yield return Find("repair.fee", "Repair is free of charge: write 0.", "信用修复不收费：请写0。");
        }
    }
}
