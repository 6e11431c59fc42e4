namespace Probity.Federation.Fetching;

/// <summary>A log as files in a directory, as <c>probity log export</c> writes them.</summary>
/// <param name="directory">The directory that holds <c>checkpoint</c>.</param>
public sealed class DirectoryLog(string directory)
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));

    /// <summary>Reads a resource; null when there is no such file below the directory.</summary>
    /// <exception cref="IOException">The file cannot be read, or is or lies behind a link: what a stranger's directory points to is no part of it.</exception>
    public async ValueTask<byte[]?> FetchAsync(string path, int longest, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(path);
        var file = Path.GetFullPath(Path.Combine(_root, path));
        if (!file.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(file))
            return null;
        RefuseLinks(file);
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return await Bounded.ReadAsync(stream, longest, cancel).ConfigureAwait(false);
    }

    private void RefuseLinks(string file)
    {
        for (var part = file; part is not null && part.Length > _root.Length; part = Path.GetDirectoryName(part))
            if (File.GetAttributes(part).HasFlag(FileAttributes.ReparsePoint))
                throw new IOException($"'{part}' is a link. A log's files stand in its directory themselves.");
    }
}
