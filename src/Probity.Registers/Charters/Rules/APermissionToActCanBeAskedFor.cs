using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>Where the law permits acts that a measure bars, the charter lets the subject ask.</summary>
public sealed class APermissionToActCanBeAskedFor : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Proportionate;

    /// <inheritdoc/>
    public override string Citation => "Company Directors Disqualification Act 1986, s. 17";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        foreach (var (_, at) in charter.Measures.Select((m, i) => (m, i)).Where(m => m.m is { PermissionToAct: not null, NecessityException: false }))
        {
            yield return Find($"measures[{at}].necessityException", "A permission to act is asked for as an exception is: write true.",
                "许可行事须可以申请：请写true。");
        }
    }
}
