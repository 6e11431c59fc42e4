namespace Probity.CharterFiles.Documents;

/// <summary>What a file may cost before it is read at all: a charter comes from anywhere.</summary>
internal static class Limits
{
    /// <summary>Bytes of UTF-8.</summary>
    public const int Bytes = 1024 * 1024;

    /// <summary>Lists and maps inside one another.</summary>
    public const int Depth = 16;

    /// <summary>Scalars, lists and maps together.</summary>
    public const int Nodes = 50_000;

    /// <summary>Faults reported; a file with more is not a draft.</summary>
    public const int Faults = 200;
}
