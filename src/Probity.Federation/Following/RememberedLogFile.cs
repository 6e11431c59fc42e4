using Probity.TransparencyLog.Following;
using Probity.TransparencyLog.Verdicts;

namespace Probity.Federation.Following;

/// <summary>What a follower saw last of a log, in a file that is replaced whole.</summary>
/// <param name="path">The file.</param>
public sealed class RememberedLogFile(string path)
{
    private const int Longest = 1024 * 1024;

    /// <summary>Where it lies.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>What was remembered; null when nothing was; a reason when the file is no such thing.</summary>
    public Reading<RememberedLog>? Read()
    {
        if (!File.Exists(Path))
            return null;
        return new FileInfo(Path).Length > Longest ? LogRule.RememberedStateIsWellFormed : RememberedLog.Parse(File.ReadAllBytes(Path));
    }

    /// <summary>Remembers; on disk before the old file goes.</summary>
    public void Write(RememberedLog seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        var fresh = Path + ".new";
        using (var file = new FileStream(fresh, FileMode.Create, FileAccess.Write))
        {
            file.Write(seen.ToBytes());
            file.Flush(flushToDisk: true);
        }

        File.Move(fresh, Path, overwrite: true);
    }
}
