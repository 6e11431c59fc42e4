namespace Probity.Storage;

/// <summary>Where a node keeps its records and its keys.</summary>
/// <param name="DataDirectory">Holds the database; created when missing.</param>
/// <param name="KeysDirectory">Holds the master key; must not lie inside the data directory, so that a copy of the records opens nothing.</param>
public sealed record NodeOptions(string DataDirectory, string KeysDirectory)
{
    /// <summary>Leaves the last commits to the operating system; only for filling a new directory that is thrown away when it fails.</summary>
    public bool BulkLoading { get; init; }
}
