using System.Text;

namespace Probity.Commands;

/// <summary>A file named on the command line, read whole as text.</summary>
internal static class GivenFile
{
    // Above what the formats allow, so that a file only a little too large is told its fault by its format.
    private const long Largest = 4L * 1024 * 1024;

    /// <summary>Its text, or null once the terminal has been told why it cannot be read.</summary>
    public static string? Read(FileInfo file) => InputFile.Read(file, Largest, "such file") is { } bytes ? Encoding.UTF8.GetString(bytes).TrimStart('\ufeff') : null;
}
