using System.Globalization;
using Probity.Registers.Charters;

namespace Probity.Storage.Events;

/// <summary>Charter references as they are stored: <c>id@version</c>.</summary>
internal static class CharterText
{
    public static string Of(CharterReference reference) => reference.ToString();

    public static CharterReference Parse(string text)
    {
        var at = text.LastIndexOf('@');
        return new CharterReference(text[..at], int.Parse(text[(at + 1)..], CultureInfo.InvariantCulture));
    }
}
