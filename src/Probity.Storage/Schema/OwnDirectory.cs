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

    /// <summary>Writes a file that only the node's own user can read, replacing any before it; on disk when this returns.</summary>
    public static void WriteSecret(string path, string text)
    {
        Create(Path.GetDirectoryName(path)!);
        File.Delete(path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        file.Write(System.Text.Encoding.UTF8.GetBytes(text));
        file.Flush(flushToDisk: true);
    }
}
