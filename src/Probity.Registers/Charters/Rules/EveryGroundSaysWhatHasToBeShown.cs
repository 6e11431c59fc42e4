using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>Fault and ability are findings, and findings need evidence: each ground lists what has to be shown.</summary>
public sealed class EveryGroundSaysWhatHasToBeShown : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Fault;

    /// <inheritdoc/>
    public override string Citation => "Shanghai Social Credit Regulations (2017), Art. 25; framework rule 5";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        foreach (var (ground, at) in charter.Grounds.Select((g, i) => (g, i)).Where(g => g.g.Evidence.Count == 0))
        {
            yield return Find($"grounds[{at}].evidence", $"Say what has to be shown before '{ground.Key}' is found.", $"请说明认定“{ground.Key}”须证明的事实。");
        }
    }
}
