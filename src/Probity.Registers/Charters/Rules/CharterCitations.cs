using Probity.Registers.Framework;
using Probity.Registers.Ratings;

namespace Probity.Registers.Charters.Rules;

/// <summary>Every citation of a charter, with its path.</summary>
public static class CharterCitations
{
    /// <summary>All of them, in the order of the file.</summary>
    public static IEnumerable<(string Path, Citation Citation)> Of(Charter charter)
    {
        var grounds = charter.Grounds.SelectMany((g, i) => Some(($"grounds[{i}].basis", g.Basis), ($"grounds[{i}].termBasis", g.TermBasis)));
        var exclusions = charter.Exclusions.Select((e, i) => ($"exclusions[{i}].basis", e.Basis));
        var clocks = charter.Clocks is null ? []
            : CharterClocks.Of(charter.Clocks).SelectMany(c => Some(($"clocks.{c.Key}.basis", c.Clock.Basis)));
        var service = charter.Service.Select((s, i) => ($"service[{i}].basis", s.Basis));
        var measures = charter.Measures.Select((m, i) => ($"measures[{i}].basis", m.Basis));
        var shown = charter.Publication.Select((p, i) => ($"publication[{i}].basis", p.Basis));
        var permissions = charter.Measures.SelectMany((m, i) => Some(($"measures[{i}].permissionToAct", m.PermissionToAct)));
        var repair = Some(
            ("repair.basis", charter.Repair?.Basis), ("repair.wait.basis", charter.Repair?.Wait?.Basis),
            ("superiorsConsent.basis", charter.Consent?.Basis));
        var rating = charter.Rating is { } clause ? Rating(clause) : [];
        return [.. grounds, .. exclusions, .. clocks, .. service, .. measures, .. permissions, .. shown, .. repair, .. rating];
    }

    private static IEnumerable<(string Path, Citation Citation)> Rating(RatingClause rating) =>
    [
        .. rating.Starts.Select((s, i) => ($"rating.starts[{i}].basis", s.Basis)),
        .. rating.Groups.Select((g, i) => ($"rating.groups[{i}].basis", g.Basis)),
        .. rating.Indicators.Select((x, i) => ($"rating.indicators[{i}].basis", x.Basis)),
        .. rating.Downgrades.Select((d, i) => ($"rating.downgrades[{i}].basis", d.Basis)),
        .. rating.Bands.Select((b, i) => ($"rating.bands[{i}].basis", b.Basis)),
        .. rating.FirstYears.Select((f, i) => ($"rating.firstYears[{i}].basis", f.Basis)),
    ];

    /// <summary>The edition's rank of the instrument cited; none when either is unknown.</summary>
    internal static IEnumerable<LegalRank> Rank(Charter charter, FrameworkEdition edition, Citation citation) =>
        charter.Instruments.Where(i => i.Key == citation.Instrument).Take(1)
            .SelectMany(i => edition.Ranks.Where(r => r.Key == i.Rank));

    private static IEnumerable<(string Path, Citation Citation)> Some(params (string Path, Citation? Citation)[] citations) =>
        citations.Where(c => c.Citation is not null).Select(c => (c.Path, c.Citation!));
}
