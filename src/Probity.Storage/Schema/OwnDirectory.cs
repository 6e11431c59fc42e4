namespace Probity.Storage.Schema;

/// <summary>Directories that only the node's own user can enter.</summary>
internal static class OwnDirectory
{
    /// <summary>Creates a directory closed to others; one that exists already keeps the permissions its owner gave it.</summary>
    public static void Create(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } parent)
            Directory.CreateDirectory(parent);
        Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
