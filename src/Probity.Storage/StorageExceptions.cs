namespace Probity.Storage;

/// <summary>Why a node could not be opened, in a sentence for whoever runs it. Nothing was changed.</summary>
public abstract class NodeOpeningException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Another process holds the data directory.</summary>
public sealed class DataDirectoryInUseException(string directory, Exception? inner = null)
    : NodeOpeningException($"The data directory '{directory}' is in use by another Probity process. Stop it, or send the request to it.", inner);

/// <summary>The data directory was written by a newer version of the software.</summary>
public sealed class NewerSchemaException(long found, long known)
    : NodeOpeningException($"The database has schema version {found}; this software knows versions up to {known}. Start the newer software instead.");

/// <summary>The master key is missing, misplaced or another one than the records were sealed with.</summary>
public sealed class MasterKeyException(string message) : NodeOpeningException(message);

/// <summary>The operating system or SQLite does not let the directories be used: no such place, no permission, no space, no database.</summary>
public sealed class UnusableDirectoryException(NodeOptions options, Exception inner) : NodeOpeningException(
    $"The node in '{options.DataDirectory}' with keys in '{options.KeysDirectory}' cannot be opened: {inner.Message}", inner);

/// <summary>The log's name is malformed, or another one than the directory's.</summary>
public sealed class LogNameException(string message) : NodeOpeningException(message);

/// <summary>A key that signs a register's checkpoints is missing or another one.</summary>
public sealed class LogKeyException(string message) : NodeOpeningException(message);

/// <summary>The log of a register on disk does not agree with itself, or has fallen behind a checkpoint that was published.</summary>
public sealed class DamagedLogException(Registers.Authorities.RegisterId register, string detail) : NodeOpeningException(
    $"The log of '{register}' is damaged: {detail} Nothing is served or written. 'probity log fsck' says what differs; restore the directory from a backup.");
