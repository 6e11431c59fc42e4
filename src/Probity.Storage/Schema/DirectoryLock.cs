namespace Probity.Storage.Schema;

/// <summary>Holds a data directory for this process; the operating system lets go when the process dies.</summary>
internal sealed class DirectoryLock : IDisposable
{
    private readonly FileStream _file;

    private DirectoryLock(FileStream file) => _file = file;

    /// <exception cref="DataDirectoryInUseException">Another process, or another node of this one, holds it.</exception>
    public static DirectoryLock Take(string directory)
    {
        try
        {
            return new DirectoryLock(new FileStream(
                Path.Combine(directory, "probity.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (e is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw new DataDirectoryInUseException(directory, e);
        }
    }

    public void Dispose() => _file.Dispose();
}
