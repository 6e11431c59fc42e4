using System.Globalization;
using Probity.CharterFiles;
using Probity.Registers.Charters;

namespace Probity.Commands;

/// <summary>A charter named on the command line: a file, or a shipped one by its reference.</summary>
internal static class GivenCharter
{
    /// <summary>Its text, or null once the terminal has been told why there is none.</summary>
    public static string? Read(string name)
    {
        if (File.Exists(name) || Directory.Exists(name))
        {
            return GivenFile.Read(new FileInfo(name));
        }

        var shipped = CharterLibrary.Shipped();
        if (Reference(name, shipped) is { } reference && shipped.TextOf(reference) is { } text)
        {
            return text;
        }

        Console.Error.WriteLine($"{name}: no such file, and no such charter. 'probity charter list' shows the ones there are; name one as ID or ID@VERSION.");
        return null;
    }

    /// <summary><c>id@version</c>, or the newest version of <c>id</c>.</summary>
    private static CharterReference? Reference(string name, CharterLibrary library) => name.Split('@') switch
    {
        [var id] => library.Newest(id)?.Reference,
        [var id, var version] when int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => new CharterReference(id, number),
        _ => null,
    };
}
