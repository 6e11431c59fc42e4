using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>Terms and clocks that the charter sets itself are said to be stricter than the law.</summary>
public sealed class WhereTheCharterIsStricterItSaysSo : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Contestable;

    /// <inheritdoc/>
    public override string Citation => "Framework rule 10, last sentence";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        var ownTerm = charter.Grounds.Any(g => g.TermBasis is null);
        var ownClock = charter.Clocks is { } clocks && CharterClocks.Of(clocks).Any(c => c.Clock.Basis is null);
        if ((ownTerm || ownClock) && charter.StricterThanLaw.Count == 0)
        {
            yield return Find("stricterThanLaw", "Some terms or clocks rest on no law. Say where this charter is stricter than the law behind it.",
                "部分期限没有法律依据。请说明本章程在何处严于法律。");
        }
    }
}
