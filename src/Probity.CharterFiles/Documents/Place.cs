namespace Probity.CharterFiles.Documents;

/// <summary>Finds the place of a path such as <c>grounds[0].term</c>.</summary>
internal static class Place
{
    /// <summary>The node at the path, or the nearest one above it that exists.</summary>
    public static FileNode Of(MapNode root, string path)
    {
        FileNode current = root;
        foreach (var step in Places.Steps(path))
        {
            if (Step(current, step) is not { } next)
            {
                return current;
            }

            current = next;
        }

        return current;
    }

    private static FileNode? Step(FileNode at, string step) => at switch
    {
        MapNode map when map.Find(step) is { } entry => At(entry),
        ListNode list when Places.In(list.Items.Count, step) is { } place => list.Items[place],
        _ => null,
    };

    /// <summary>The line a drafter looks for is the key's, also when its value begins on a later one.</summary>
    private static FileNode At(MapEntry entry) => entry.Value switch
    {
        MapNode map => map with { Line = entry.Line, Column = entry.Column },
        ListNode list => list with { Line = entry.Line, Column = entry.Column },
        var other => other,
    };
}
