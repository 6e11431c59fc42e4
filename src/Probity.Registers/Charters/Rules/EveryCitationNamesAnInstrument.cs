using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>A citation leads to an instrument that the charter lists, so that a reader can follow it.</summary>
public sealed class EveryCitationNamesAnInstrument : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "Framework rule 1";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        var known = charter.Instruments.Select(i => i.Key).ToHashSet();
        foreach (var (path, citation) in CharterCitations.Of(charter).Where(c => !known.Contains(c.Citation.Instrument)))
        {
            yield return Find(path, $"The instrument '{citation.Instrument}' is not in the charter's list.", $"章程的法律文件清单中没有“{citation.Instrument}”。");
        }
    }
}
