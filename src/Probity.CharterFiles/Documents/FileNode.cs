namespace Probity.CharterFiles.Documents;

/// <summary>A place in a file: a scalar, a list or a map, with the path that leads to it.</summary>
internal abstract record FileNode(string Path, int Line, int Column);

/// <summary>A scalar. Only a plain one can be null, a number or a truth value; quoting makes it text.</summary>
internal sealed record ScalarNode(string Path, int Line, int Column, string Text, bool IsPlain) : FileNode(Path, Line, Column)
{
    public bool IsNull => IsPlain && Text is "null" or "";
}

/// <summary>A list.</summary>
internal sealed record ListNode(string Path, int Line, int Column, IReadOnlyList<FileNode> Items) : FileNode(Path, Line, Column);

/// <summary>A map; its keys are unique.</summary>
internal sealed record MapNode(string Path, int Line, int Column, IReadOnlyList<MapEntry> Entries) : FileNode(Path, Line, Column)
{
    public MapEntry? Find(string key) => Entries.FirstOrDefault(e => e.Key == key);
}

/// <summary>One key and its value.</summary>
internal sealed record MapEntry(string Key, int Line, int Column, FileNode Value);
