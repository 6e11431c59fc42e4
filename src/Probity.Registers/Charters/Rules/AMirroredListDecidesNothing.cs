using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>A mirrored register has no grounds, clocks, service or repair of its own; every other register has them.</summary>
public sealed class AMirroredListDecidesNothing : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Human;

    /// <inheritdoc/>
    public override string Citation => "Framework, on mirrored registers";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        var decides = charter.Grounds.Count > 0 || charter.Exclusions.Count > 0 || charter.Clocks is not null || charter.Service.Count > 0
            || charter.Repair is not null;
        if (charter.Mirrored && decides)
        {
            yield return Find("mirrored", "A mirrored register shows another keeper's list: leave grounds, exclusions, clocks, service and repair empty.",
                "镜像名单仅展示其他公布者的名单：列入情形、排除情形、期限、送达和修复须留空。");
        }

        if (!charter.Mirrored && (charter.Grounds.Count == 0 || charter.Clocks is null))
        {
            yield return Find("mirrored", "A register that decides its own cases has grounds and clocks.", "自行作出决定的名单须有列入情形和期限。");
        }
    }
}
