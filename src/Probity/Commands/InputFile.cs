using System.CommandLine.Parsing;

namespace Probity.Commands;

/// <summary>A file named on the command line, read whole.</summary>
internal static class InputFile
{
    /// <summary>Refuses a directory named where a file has to be.</summary>
    public static void IsNoDirectory(ArgumentResult argument)
    {
        if (argument.Tokens.Select(t => t.Value).FirstOrDefault(Directory.Exists) is { } directory)
        {
            argument.AddError($"{argument.Argument.Name.ToUpperInvariant()}: '{directory}' is a directory; name a file in it.");
        }
    }

    /// <summary>Its bytes; null, having said why, when it cannot be read or is larger than any file of its kind.</summary>
    public static byte[]? Read(FileInfo file, long largest, string kind)
    {
        try
        {
            if (file.Length <= largest)
            {
                return File.ReadAllBytes(file.FullName);
            }

            Console.Error.WriteLine($"'{file}' has {file.Length} bytes; no {kind} is larger than {largest}.");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            Console.Error.WriteLine($"There is no file '{file}'.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"'{file}' cannot be read; see that it is a file and that you may read it.");
        }

        return null;
    }
}
