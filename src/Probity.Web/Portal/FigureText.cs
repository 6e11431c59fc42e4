using System.Globalization;
using Probity.Web.Languages;

namespace Probity.Web.Portal;

/// <summary>Writes figures; one too small to tell without naming anybody is written as words.</summary>
internal static class FigureText
{
    public static string Of(int? count, Texts texts) => count is { } number ? Texts.Number(number) : texts["portal.figures.too-few"];

    public static string Of(double? days, Texts texts) =>
        days is { } number ? number.ToString("#,0.#", CultureInfo.InvariantCulture) : texts["portal.figures.none-yet"];
}
