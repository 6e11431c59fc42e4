using System.Text;

namespace Probity.Commands;

/// <summary>A file named on the command line, read whole as text.</summary>
internal static class GivenFile
{
    // Above what the formats allow, so that a file only a little too large is told its fault by its format.
    private const long Largest = 4L * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Its text, or null once the terminal has been told why it cannot be read.</summary>
    public static string? Read(FileInfo file)
    {
        if (InputFile.Read(file, Largest, "such file") is not { } bytes)
        {
            return null;
        }

        try
        {
            return Strict.GetString(bytes).TrimStart('\ufeff');
        }
        catch (DecoderFallbackException e)
        {
            Console.Error.WriteLine($"'{file}' is no text in UTF-8: byte {e.Index + 1} cannot stand there. Save it as UTF-8.");
            return null;
        }
    }
}
