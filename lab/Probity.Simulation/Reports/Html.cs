using System.Net;
using System.Text;

namespace Probity.Simulation.Reports;

/// <summary>A page being written. Text is escaped; only what is called markup is not.</summary>
internal sealed class Html
{
    private readonly StringBuilder _page = new();

    public Html Heading(int level, string text, string? id = null)
    {
        _page.Append($"<h{level}{(id is null ? "" : $" id=\"{id}\"")}>").Append(Safe(text)).Append($"</h{level}>\n");
        return this;
    }

    public Html Paragraph(string text, string? kind = null)
    {
        _page.Append(kind is null ? "<p>" : $"<p class=\"{kind}\">").Append(Safe(text)).Append("</p>\n");
        return this;
    }

    public Html List(IEnumerable<string> items)
    {
        _page.Append("<ul>");
        foreach (var item in items)
        {
            _page.Append("<li>").Append(Safe(item)).Append("</li>");
        }

        _page.Append("</ul>\n");
        return this;
    }

    public Html Code(string text)
    {
        _page.Append("<pre tabindex=\"0\"><code>").Append(Safe(text)).Append("</code></pre>\n");
        return this;
    }

    /// <summary>A table whose first column names its rows.</summary>
    public Html Table(string caption, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        _page.Append("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"").Append(Safe(caption)).Append("\"><table><caption>").Append(Safe(caption))
            .Append("</caption><thead><tr>");
        foreach (var head in heads)
        {
            _page.Append("<th scope=\"col\">").Append(Safe(head)).Append("</th>");
        }

        _page.Append("</tr></thead><tbody>\n");
        foreach (var row in rows)
        {
            _page.Append("<tr><th scope=\"row\">").Append(Safe(row[0])).Append("</th>");
            foreach (var cell in row.Skip(1))
            {
                _page.Append("<td>").Append(Safe(cell)).Append("</td>");
            }

            _page.Append("</tr>\n");
        }

        _page.Append("</tbody></table></div>\n");
        return this;
    }

    public Html Markup(string markup)
    {
        _page.Append(markup).Append('\n');
        return this;
    }

    public Html Section(string id, string heading, Action<Html> content)
    {
        Markup($"<section aria-labelledby=\"{id}\">").Heading(2, heading, id);
        content(this);
        return Markup("</section>");
    }

    /// <summary>Something that opens on demand, and is open on paper.</summary>
    public Html Details(string summary, Action<Html> content)
    {
        _page.Append("<details><summary>").Append(Safe(summary)).Append("</summary>\n");
        content(this);
        return Markup("</details>");
    }

    public override string ToString() => _page.ToString();

    public static string Safe(string text) => WebUtility.HtmlEncode(text);
}
