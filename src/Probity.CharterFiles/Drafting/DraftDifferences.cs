using Probity.CharterFiles.Documents;

namespace Probity.CharterFiles.Drafting;

/// <summary>One difference between two charter files.</summary>
/// <param name="Path">Where, items of a list by their key, e.g. <c>grounds[able-but-refuses].term</c>.</param>
/// <param name="Before">What stood there; null when it is new.</param>
/// <param name="After">What stands there now; null when it is gone.</param>
public sealed record DraftDifference(string Path, string? Before, string? After);

/// <summary>What a new text of a charter changes. Order of keys, layout, comments, and null for what may be left out make no difference.</summary>
public static class DraftDifferences
{
    /// <summary>Every value that differs, in the order of the old file, what is new at the end.</summary>
    /// <param name="before">The old text.</param>
    /// <param name="after">The new one.</param>
    /// <returns>Null when one of them is not well-formed.</returns>
    public static IReadOnlyList<DraftDifference>? Between(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (FileDocument.Read(before, new FaultLog()) is not { } old || FileDocument.Read(after, new FaultLog()) is not { } now)
            return null;

        var (was, becomes) = (Values(old), Values(now));
        return
        [
            .. was.Where(v => becomes.GetValueOrDefault(v.Key) != v.Value)
                .Select(v => new DraftDifference(v.Key, v.Value, becomes.GetValueOrDefault(v.Key))),
            .. becomes.Where(v => !was.ContainsKey(v.Key)).Select(v => new DraftDifference(v.Key, null, v.Value)),
        ];
    }

    private static OrderedDictionary<string, string> Values(MapNode root)
    {
        var values = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        Collect(root, "", values);
        return values;
    }

    private static void Collect(FileNode node, string path, OrderedDictionary<string, string> values)
    {
        switch (node)
        {
            case ScalarNode { IsNull: true }:
                break;
            case ScalarNode scalar:
                values.TryAdd(path, scalar.Text.Trim());
                break;
            case ListNode list when list.Items.All(i => i is ScalarNode):
                values.TryAdd(path, string.Join(", ", list.Items.Cast<ScalarNode>().Select(s => s.Text)));
                break;
            case ListNode list:
                foreach (var (place, item) in list.Items.Index())
                    Collect(item, $"{path}[{NameOf(item, place)}]", values);
                break;
            case MapNode map:
                foreach (var entry in map.Entries)
                    Collect(entry.Value, path.Length == 0 ? entry.Key : $"{path}.{entry.Key}", values);
                break;
        }
    }

    /// <summary>Items are known by what distinguishes them, so that one put in between changes nothing but itself.</summary>
    private static string NameOf(FileNode item, int place) =>
        item is MapNode map && (map.Find("key") ?? map.Find("subject"))?.Value is ScalarNode name ? name.Text : (place + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
