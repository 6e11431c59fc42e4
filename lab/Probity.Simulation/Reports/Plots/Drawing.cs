using System.Globalization;
using System.Net;
using System.Text;

namespace Probity.Simulation.Reports.Plots;

/// <summary>An SVG picture being drawn. Colours come from classes, so that one picture serves light, dark and paper; text stays text.</summary>
internal sealed class Drawing
{
    private const double LetterWidth = 0.56;
    private readonly StringBuilder _svg = new();

    /// <summary>Begins a picture with a name and a description for whoever cannot see it.</summary>
    /// <param name="id">Unique among the pictures of a page.</param>
    /// <param name="width">Width in user units; text is 13 of them high.</param>
    /// <param name="height">Height in the same.</param>
    /// <param name="title">Name.</param>
    /// <param name="description">What it shows, in a sentence or two.</param>
    public Drawing(string id, double width, double height, string title, string description) => _svg.Append(CultureInfo.InvariantCulture,
        $"""<svg class="plot" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Of(width)} {Of(height)}" role="img" aria-labelledby="{id}-t {id}-d"><title id="{id}-t">{Safe(title)}</title><desc id="{id}-d">{Safe(description)}</desc>""");

    /// <summary>The picture, complete with its own style where it stands alone.</summary>
    public string Finish(bool alone = false) =>
        (alone ? _svg.ToString().Replace("<title", $"<style>{PlotStyle.Sheet}</style><title", StringComparison.Ordinal) : _svg.ToString()) + "</svg>";

    public void Line(string kind, double x1, double y1, double x2, double y2) => _svg.Append(
        CultureInfo.InvariantCulture, $"""<line class="{kind}" x1="{Of(x1)}" y1="{Of(y1)}" x2="{Of(x2)}" y2="{Of(y2)}"/>""");

    public void Path(string kind, IEnumerable<(double X, double Y)> points, bool closed = false)
    {
        var path = new StringBuilder();
        foreach (var (x, y) in points)
        {
            path.Append(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? "M" : "L")}{Of(x)} {Of(y)}");
        }

        _svg.Append(CultureInfo.InvariantCulture, $"""<path class="{kind}" d="{path}{(closed ? "Z" : "")}"/>""");
    }

    public void Dot(string kind, double x, double y, double radius = 3.5) =>
        _svg.Append(CultureInfo.InvariantCulture, $"""<circle class="{kind}" cx="{Of(x)}" cy="{Of(y)}" r="{Of(radius)}"/>""");

    /// <summary>Text at a place; <paramref name="anchor"/> is <c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    public void Text(string text, double x, double y, string anchor = "start", string kind = "label") => _svg.Append(
        CultureInfo.InvariantCulture, $"""<text class="{kind}" x="{Of(x)}" y="{Of(y)}" text-anchor="{anchor}">{Safe(text)}</text>""");

    /// <summary>Text read from bottom to top.</summary>
    public void Upright(string text, double x, double y) => _svg.Append(
        CultureInfo.InvariantCulture, $"""<text class="label" transform="translate({Of(x)} {Of(y)}) rotate(-90)" text-anchor="middle">{Safe(text)}</text>""");

    /// <summary>About how wide a text is: Chinese letters are as wide as they are high.</summary>
    public static double WidthOf(string text, double size = 13) => text.Sum(c => c < 0x2E80 ? LetterWidth : 1) * size;

    private static string Of(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
