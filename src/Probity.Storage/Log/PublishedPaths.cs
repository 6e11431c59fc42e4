using Probity.Registers.Charters;
using Probity.TransparencyLog.Entries;

namespace Probity.Storage.Log;

/// <summary>Which fields of which events carry what a charter publishes of an organisation's entry.</summary>
/// <remarks>An event or field that stands nowhere here is never opened to the public.</remarks>
internal static class PublishedPaths
{
    private static readonly string[] Always =
        [EntryPaths.Case, EntryPaths.Event, EntryPaths.Version, EntryPaths.PredecessorNumber, EntryPaths.PredecessorCommitment, "content.on"];

    private static readonly Dictionary<PublishedField, (string Event, string Path)[]> Places = new()
    {
        [PublishedField.Name] = [("case-opened", "content.subject.name"), ("entry-corrected", "content.name")],
        [PublishedField.OrganisationIdentifier] = [("case-opened", "content.subject.identifiers")],
        [PublishedField.OrganisationAddress] = [],
        [PublishedField.LegalDocument] = [("case-opened", "content.document.issuer"), ("case-opened", "content.document.number")],
        [PublishedField.Obligation] = [("case-opened", "content.document.obligation"), ("entry-corrected", "content.obligation")],
        [PublishedField.Conduct] = [("listing-proposed", "content.proposal.conduct"), ("entry-corrected", "content.conduct")],
        [PublishedField.Ground] = [("listing-proposed", "content.proposal.ground")],
        [PublishedField.Authority] = [("listing-decided", "content.by.authority")],
        [PublishedField.Term] = [("decision-served", "content.grace.dueOn"), ("decision-served", "content.lastDay")],
        [PublishedField.Measures] = [("decision-drafted", "content.decision.measures")],
        [PublishedField.Objection] = [("objection-lodged", "content.number"), ("objection-decided", "content.outcome"), ("reconsideration-decided", "content.outcome")],
        [PublishedField.Facts] =
        [
            ("fact-recorded", "content.number"), ("fact-recorded", "content.clause"), ("fact-recorded", "content.conductOn"),
            ("fact-recorded", "content.times"), ("fact-recorded", "content.account"), ("fact-recorded", "content.document"),
        ],
        [PublishedField.Decision] =
        [
            ("case-opened", "content.document.effectiveOn"), Act("type"), Act("issuerCode"), Act("source"), Act("sourceCode"), Act("remarks"),
            Act("otherCodes"), Act("permit"), Act("penalty.violation"), Act("penalty.basis"), Act("penalty.fineFen"), Act("penalty.confiscatedFen"),
            Act("penalty.licence"), Act("penalty.validUntil"), Act("penalty.shownUntil"),
        ],
    };

    // What of a recorded decision can be corrected: the last word alone is opened.
    private static readonly (string Event, string Path)[][] Correctable =
    [
        [Act("content"), ("entry-corrected", "content.obligation")],
        [Act("penalty.facts"), ("entry-corrected", "content.conduct")],
    ];

    /// <summary>
    /// The fields to open of each of a case's events, by its number. Of what was said twice only the last is opened: a proposal that was
    /// taken back and a particular that was corrected are no part of the entry. Facts stand beside each other, and each is opened.
    /// </summary>
    /// <param name="publication">What the charter publishes.</param>
    /// <param name="events">The case's events in their order: number, name, and the paths of its fields.</param>
    public static IReadOnlyDictionary<long, IReadOnlySet<string>> Of(
        Publication publication, IReadOnlyList<(long Number, string Name, IReadOnlyList<string> Paths)> events)
    {
        var opened = new Dictionary<long, HashSet<string>>();
        foreach (var (field, places) in publication.Fields.SelectMany(Aspects))
        {
            foreach (var (number, name, paths) in events.Reverse())
            {
                var found = paths.Where(path => places.Any(place => place.Event == name && IsAtOrBelow(place.Path, path))).ToArray();
                if (found.Length == 0)
                    continue;
                if (!opened.TryGetValue(number, out var all))
                    opened.Add(number, all = new HashSet<string>(Always, StringComparer.Ordinal));
                all.UnionWith(found);
                if (IsSaidOnce(field, places))
                    break;
            }
        }

        return opened.ToDictionary(o => o.Key, o => (IReadOnlySet<string>)o.Value);
    }

    /// <summary>Whether an event of that name can carry anything published.</summary>
    public static bool IsNamed(string eventName) => Places.Values.Any(places => places.Any(place => place.Event == eventName));

    private static IEnumerable<(PublishedField Field, (string Event, string Path)[] Places)> Aspects(PublishedField field) =>
        field == PublishedField.Decision ? [(field, Places[field]), .. Correctable.Select(places => (field, places))] : [(field, Places[field])];

    // Facts stand beside each other, and a decision is told by two events.
    private static bool IsSaidOnce(PublishedField field, (string Event, string Path)[] places) =>
        field != PublishedField.Facts && places != Places[PublishedField.Decision];

    private static (string Event, string Path) Act(string path) => ("administrative-act-recorded", $"content.act.{path}");

    private static bool IsAtOrBelow(string place, string path) =>
        path == place || (path.StartsWith(place, StringComparison.Ordinal) && path[place.Length] == '.');
}
