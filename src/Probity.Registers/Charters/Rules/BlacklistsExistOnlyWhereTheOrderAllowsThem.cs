using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>A blacklist stands in a sector where the legal order allows one.</summary>
public sealed class BlacklistsExistOnlyWhereTheOrderAllowsThem : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "Guo Ban Fa [2020] 49; Shenzhen Social Credit Regulations (2022), Art. 76: four areas only";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        var sector = edition.Sectors.FirstOrDefault(s => s.Key == charter.Sector);
        if (sector is null)
        {
            yield return Find("sector", "The framework edition knows no such sector.", "框架版本中没有此领域。");
        }
        else if (charter.Kind == RegisterKind.Blacklist && !sector.Blacklists)
        {
            yield return Find("kind", "The legal order allows no blacklist in this sector.", "该领域依法不得设立黑名单。");
        }
        else if (charter.Kind == RegisterKind.Blacklist && edition.Catalogues is not null && !sector.Areas.Contains(charter.Area))
        {
            yield return Find("area", $"Name the area this blacklist serves; in this sector the order allows: {string.Join(", ", sector.Areas)}.",
                $"请注明本名单所属的法定领域；该行业可用的为：{string.Join("、", sector.Areas)}。");
        }
    }
}
