using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>There is a direct way of service, and substituted service by deposit counts only after a time.</summary>
public sealed class ServiceReachesTheSubjectFirst : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.HeardFirst;

    /// <inheritdoc/>
    public override string Citation => "Civil Procedure Law (2023), Art. 88 to 95";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        if (charter.Mirrored)
        {
            yield break;
        }

        if (charter.Service.All(s => s.Substituted))
        {
            yield return Find("service", "At least one manner of service reaches the subject directly.", "至少应有一种直接送达方式。");
        }

        foreach (var (_, at) in charter.Service.Select((s, i) => (s, i)).Where(s => s.s is { Channel: ServiceChannel.Deposit, DeemedAfter: null }))
        {
            yield return Find($"service[{at}].deemedAfter", "A deposit counts as served only after a stated time.", "代存送达须规定经过多长时间视为送达。");
        }
    }
}
