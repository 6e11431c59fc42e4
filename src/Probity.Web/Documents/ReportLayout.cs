using Probity.Web.Languages;

namespace Probity.Web.Documents;

/// <summary>Sets blocks of text one below the other and turns the page when it is full.</summary>
internal sealed class ReportLayout(bool inChinese)
{
    public const double Left = 56;
    public const double Right = ReportPage.Width - 56;

    private const double Top = ReportPage.Height - 64;
    private const double Bottom = 64;
    private const double Gutter = 12;

    private readonly List<ReportPage> _pages = [new()];
    private double _y = Top;

    public IReadOnlyList<ReportPage> Pages => _pages;

    private ReportPage Page => _pages[^1];

    /// <summary>Leaves room, except at the head of a page.</summary>
    public void Space(double points)
    {
        if (_y < Top)
            _y -= points;
    }

    /// <summary>Turns the page unless this much room is left on it.</summary>
    public void Keep(double points)
    {
        if (_y - points < Bottom)
            TurnPage();
    }

    public void Paragraph(string text, TypeStyle style, double gray = 0)
    {
        foreach (var line in LineBreaking.Lines(text, style, Right - Left, inChinese))
        {
            Keep(style.Leading);
            _y -= style.Leading;
            Page.Write(line, Left, _y + (style.Size * 0.35), style, inChinese, gray);
        }
    }

    public void Rule(double gray) => Page.Rule(Left, Right, _y, gray);

    /// <summary>Sets cells side by side; a row that does not fit goes on over the page.</summary>
    /// <param name="shares">How much of the width each cell gets, in proportion.</param>
    /// <param name="atTopOfPage">Called after a page was turned, to repeat a table's head.</param>
    public void Row(IReadOnlyList<string> cells, IReadOnlyList<TypeStyle> styles, IReadOnlyList<double> shares, Action? atTopOfPage = null)
    {
        var columns = Columns(shares);
        var lines = cells.Select((cell, index) => LineBreaking.Lines(cell, styles[index], columns[index].Width, inChinese)).ToList();
        var leading = styles.Max(style => style.Leading);
        var count = lines.Max(column => column.Count);

        // A row of a few lines stays together; only a long one may be cut.
        if (_y - (Math.Min(count, 6) * leading) < Bottom)
            TurnPage(atTopOfPage);
        for (var number = 0; number < count; number++)
        {
            if (_y - leading < Bottom)
                TurnPage(atTopOfPage);
            _y -= leading;
            for (var index = 0; index < columns.Length; index++)
                if (number < lines[index].Count)
                    Page.Write(lines[index][number], columns[index].Left, _y + (styles[index].Size * 0.35), styles[index], inChinese);
        }
    }

    /// <summary>Writes the foot of every page, once all pages are set.</summary>
    public void Foot(string title, Language language)
    {
        var style = new TypeStyle(8);
        for (var number = 1; number <= _pages.Count; number++)
        {
            var count = language == Language.Zh ? $"第 {number} 页，共 {_pages.Count} 页" : $"Page {number} of {_pages.Count}";
            var width = ReportText.Width(count, style, inChinese);
            var page = _pages[number - 1];
            page.Rule(Left, Right, 48, 0.75);
            page.Write(LineBreaking.Lines(title, style, Right - Left - width - Gutter, inChinese)[0], Left, 36, style, inChinese, 0.35);
            page.Write(count, Right - width, 36, style, inChinese, 0.35);
        }
    }

    private void TurnPage(Action? atTopOfPage = null)
    {
        _pages.Add(new ReportPage());
        _y = Top;
        atTopOfPage?.Invoke();
    }

    private static (double Left, double Width)[] Columns(IReadOnlyList<double> shares)
    {
        var room = Right - Left - (Gutter * (shares.Count - 1));
        var left = Left;
        return [.. shares.Select(share =>
        {
            var column = (Left: left, Width: room * share / shares.Sum());
            left += column.Width + Gutter;
            return column;
        })];
    }
}
