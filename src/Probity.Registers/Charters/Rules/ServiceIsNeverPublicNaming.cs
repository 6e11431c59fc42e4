using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>No notice is served by telling the public; whoever cannot be found is not put on show before being heard.</summary>
public sealed class ServiceIsNeverPublicNaming : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.HeardFirst;

    /// <inheritdoc/>
    public override string Citation => "Framework rule 4: substituted service, but never by public naming";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        foreach (var (manner, at) in charter.Service.Select((s, i) => (s, i)).Where(s => s.s.Channel == ServiceChannel.PublicAnnouncement))
        {
            yield return Find($"service[{at}].channel", $"'{manner.Key}' would name the subject to the public before any decision. Use a sealed deposit instead.",
                $"“{manner.Key}”将在作出决定之前向公众公开主体身份。请改用密封代存。");
        }
    }
}
