using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>Authorities keep lists set up at their own level or above it; a lower level sets no list for a higher one.</summary>
public sealed class AListIsSetAtOrAboveTheLevelThatKeepsIt : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "Guo Ban Fa [2020] 49: nation-wide lists by national law, local lists by local regulation";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        if (charter.Standard < charter.Level)
        {
            yield return Find("setAt", "A list is set up by the law of the level that keeps it, or of one above it.", "名单应由管理机关本级或者上级的规定设立。");
        }

        if (charter.Consent is { } consent && consent.Below <= charter.Level)
        {
            yield return Find("superiorsConsent.below", "No authority that may keep this register stands below that level.", "没有低于该级别的机关可以管理本名单。");
        }
    }
}
