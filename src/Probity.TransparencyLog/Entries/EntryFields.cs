using System.Globalization;
using System.Text.Json;

namespace Probity.TransparencyLog.Entries;

/// <summary>What an entry commits to: a value for each path, sorted by path.</summary>
public sealed class EntryFields
{
    /// <summary>Most fields of an entry.</summary>
    public const int MostFields = 10_000;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    private EntryFields(List<KeyValuePair<string, CanonicalValue>> values) => Values = values;

    /// <summary>Paths and values, sorted by the code units of the paths; each path once.</summary>
    public IReadOnlyList<KeyValuePair<string, CanonicalValue>> Values { get; }

    /// <summary>Gathers the fields of an event.</summary>
    /// <param name="caseReference">The case.</param>
    /// <param name="eventName">Stable name of the event.</param>
    /// <param name="eventVersion">Its version.</param>
    /// <param name="predecessor">The case's entry before; null at its first.</param>
    /// <param name="content">
    /// The event as a JSON object in UTF-8; empty where the content is no longer known. Objects and arrays become one field for
    /// each value in them, an empty one a field of its own. A null is no field. A number that is no integer within 2^53 becomes
    /// the object <c>{"number":"..."}</c> with the digits as they stand.
    /// </param>
    /// <exception cref="ArgumentException">The content is not a JSON object, repeats a member, has an unpaired surrogate or too many fields.</exception>
    public static EntryFields Of(string caseReference, string eventName, int eventVersion, Predecessor? predecessor, ReadOnlyMemory<byte> content)
    {
        var values = new List<KeyValuePair<string, CanonicalValue>>(32)
        {
            new(EntryPaths.Case, caseReference), new(EntryPaths.Event, eventName), new(EntryPaths.Version, eventVersion),
        };
        if (!content.IsEmpty)
            AddContent(values, content);
        var fields = Sorted(values).After(predecessor);
        return fields.Values.Count <= MostFields
            ? fields
            : throw new ArgumentException($"The event has {fields.Values.Count} fields; an entry has at most {MostFields}.", nameof(content));
    }

    /// <summary>The same fields with the case's entry before, where it was not known yet; unchanged for null.</summary>
    public EntryFields After(Predecessor? predecessor) => predecessor is not { } before
        ? this
        : Sorted(
        [
            .. Values.Where(f => f.Key is not (EntryPaths.PredecessorNumber or EntryPaths.PredecessorCommitment)),
            new(EntryPaths.PredecessorNumber, before.Number), new(EntryPaths.PredecessorCommitment, before.Commitment.ToString()),
        ]);

    private static EntryFields Sorted(List<KeyValuePair<string, CanonicalValue>> values)
    {
        values.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return new EntryFields(values);
    }

    private static void AddContent(List<KeyValuePair<string, CanonicalValue>> values, ReadOnlyMemory<byte> content)
    {
        try
        {
            using var document = JsonDocument.Parse(content, Strict);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new ArgumentException("The content of an event is a JSON object.", nameof(content));
            Add(values, EntryPaths.Content, document.RootElement);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            throw new ArgumentException("The content of an event is JSON without repeated members and unpaired surrogates.", nameof(content), broken);
        }
    }

    private static void Add(List<KeyValuePair<string, CanonicalValue>> values, string path, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object when element.EnumerateObject().Any():
                foreach (var member in element.EnumerateObject())
                    Add(values, EntryPaths.Below(path, member.Name), member.Value);
                break;
            case JsonValueKind.Array when element.GetArrayLength() > 0:
                foreach (var (index, item) in element.EnumerateArray().Index())
                    Add(values, EntryPaths.Below(path, index.ToString(CultureInfo.InvariantCulture)), item);
                break;
            case JsonValueKind.Null:
                break;
            default:
                values.Add(new(path, Simple(element)));
                break;
        }
    }

    private static CanonicalValue Simple(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new CanonicalValue.Map([]),
        JsonValueKind.Array => new CanonicalValue.List([]),
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Number => Number(element),
        _ => element.GetBoolean(),
    };

    private static CanonicalValue Number(JsonElement element) =>
        element.TryGetInt64(out var integer) && integer is >= -CanonicalValue.LargestInteger and <= CanonicalValue.LargestInteger
        && element.GetRawText() == integer.ToString(CultureInfo.InvariantCulture)
            ? integer
            : new CanonicalValue.Map([new("number", element.GetRawText())]);
}
