namespace Probity.Commands;

/// <summary>A file named on the command line.</summary>
internal static class GivenFile
{
    /// <summary>Its text, or null once the terminal has been told why it cannot be read.</summary>
    public static string? Read(FileInfo file)
    {
        try
        {
            return File.ReadAllText(file.FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"FILE: {e.Message}");
            return null;
        }
    }
}
