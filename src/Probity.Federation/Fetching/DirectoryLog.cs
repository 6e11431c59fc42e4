namespace Probity.Federation.Fetching;

/// <summary>A log as files in a directory, as <c>probity log export</c> writes them.</summary>
/// <param name="directory">The directory that holds <c>checkpoint</c>.</param>
public sealed class DirectoryLog(string directory)
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));

    /// <summary>Reads a resource; null when there is no such file below the directory.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public async ValueTask<byte[]?> FetchAsync(string path, int longest, CancellationToken cancel)
    {
        var file = Path.GetFullPath(Path.Combine(_root, path));
        if (!file.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(file))
            return null;
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        return await Bounded.ReadAsync(stream, longest, cancel).ConfigureAwait(false);
    }
}
