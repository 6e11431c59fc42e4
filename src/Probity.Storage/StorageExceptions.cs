namespace Probity.Storage;

/// <summary>Another process holds the data directory.</summary>
public sealed class DataDirectoryInUseException(string directory, Exception? inner = null)
    : Exception($"The data directory '{directory}' is in use by another Probity process. Stop it, or send the request to it.", inner);

/// <summary>The data directory was written by a newer version of the software.</summary>
public sealed class NewerSchemaException(long found, long known)
    : Exception($"The database has schema version {found}; this software knows versions up to {known}. Start the newer software instead.");

/// <summary>The master key is missing, misplaced or another one than the records were sealed with.</summary>
public sealed class MasterKeyException(string message) : Exception(message);
