using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>Only a blacklist bars activities or reduces rights: a directory warns, a redlist rewards, and no check finds anything in either.</summary>
public sealed class OnlyBlacklistsBar : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Proportionate;

    /// <inheritdoc/>
    public override string Citation => "Guo Ban Fa [2020] 49: restrictions attach to lists that a law allows; framework rule 8";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => RegisterKinds.AllBut(RegisterKind.Blacklist);

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        foreach (var (measure, at) in charter.Measures.Select((m, i) => (m, i)))
        {
            if (measure.Activities.Count > 0)
            {
                yield return Find($"measures[{at}].activities", "A register of this kind bars nothing: leave the activities empty.",
                    "此类登记不限制任何事项：活动须留空。");
            }

            if (edition.Measure(measure.Catalogue) is { NeedsLaw: true })
            {
                yield return Find($"measures[{at}].catalogue", "This measure reduces rights, and only a blacklist may do that.",
                    "该措施减损权利，只有依法设立的名单可以采取。");
            }
        }
    }
}
