using System.Security.Cryptography;
using Probity.Storage.Schema;

namespace Probity.Storage.Sealing;

/// <summary>The node's master key, kept outside the data directory so that a copy of the records opens nothing.</summary>
internal static class MasterKey
{
    private const int Length = 32;
    private const string FileName = "node.key";

    /// <summary>Reads the key; makes one only while there are no records yet.</summary>
    /// <exception cref="MasterKeyException">It is missing beside existing records, malformed, or would lie in the data directory.</exception>
    public static byte[] Open(NodeOptions options, bool recordsExist)
    {
        RefuseInsideRecords(options);
        var path = Path.Combine(options.KeysDirectory, FileName);
        if (File.Exists(path))
            return Read(path);
        if (recordsExist)
            throw new MasterKeyException(
                $"The records in '{options.DataDirectory}' are sealed, and their master key '{path}' is missing. Restore the key from its backup.");

        return Create(options.KeysDirectory, path);
    }

    /// <exception cref="MasterKeyException">A copy of the records would carry the keys.</exception>
    public static void RefuseInsideRecords(NodeOptions options)
    {
        var records = Real(options.DataDirectory);
        var keys = Real(options.KeysDirectory);
        if (keys == records || keys.StartsWith(records + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new MasterKeyException(
                $"The keys directory '{options.KeysDirectory}' lies inside the data directory. A copy of the records would carry its key: choose another place.");
    }

    private static string Real(string directory)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        var target = Directory.Exists(path) ? Directory.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        return Path.TrimEndingDirectorySeparator(target);
    }

    private static byte[] Read(string path)
    {
        var key = File.ReadAllBytes(path);
        return key.Length == Length ? key : throw new MasterKeyException($"The master key '{path}' is not {Length} bytes long.");
    }

    private static byte[] Create(string directory, string path)
    {
        var key = RandomNumberGenerator.GetBytes(Length);
        OwnDirectory.Create(directory);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        file.Write(key);
        file.Flush(flushToDisk: true);
        return key;
    }
}
