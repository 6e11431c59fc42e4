using System.Globalization;
using System.Text;
using Probity.TransparencyLog.Entries;

namespace Probity.Commands;

/// <summary>Writes a disclosed value on one line of a terminal; what could steer the terminal is left out.</summary>
internal static class ReadableValue
{
    public static string Of(CanonicalValue value) => value switch
    {
        CanonicalValue.Text text => string.Concat(text.Value.Select(c => char.IsControl(c) || IsDirection(c) ? ' ' : c)),
        CanonicalValue.Integer number => number.Value.ToString(CultureInfo.InvariantCulture),
        CanonicalValue.Truth truth => truth.Value ? "yes" : "no",
        _ => Encoding.UTF8.GetString(CanonicalJson.Write(value)),
    };

    // Marks that reorder text could make a line read as something it does not say.
    private static bool IsDirection(char c) => c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' or '\u200e' or '\u200f';
}
