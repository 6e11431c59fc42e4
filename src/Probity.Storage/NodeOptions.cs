namespace Probity.Storage;

/// <summary>Where a node keeps its records and its keys.</summary>
/// <param name="DataDirectory">Holds the database; created when missing.</param>
/// <param name="KeysDirectory">Holds the master key; must not lie inside the data directory, so that a copy of the records opens nothing.</param>
public sealed record NodeOptions(string DataDirectory, string KeysDirectory)
{
    /// <summary>Leaves the last commits to the operating system; only for filling a new directory that is thrown away when it fails.</summary>
    public bool BulkLoading { get; init; }

    /// <summary>Opens even what is damaged, so that <see cref="Log.RegisterLogs.Inspect"/> can say what differs. Nothing else works then.</summary>
    public bool ForInspection { get; init; }

    /// <summary>
    /// The name under which this node's logs are known for ever: a host name of one's own, without a scheme. Null keeps what the directory
    /// has; a new directory then gets a random one.
    /// </summary>
    public string? LogName { get; init; }
}
