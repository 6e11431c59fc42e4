using Probity.Web.Documents;

namespace Probity.Web.Tests.Documents;

public sealed class LineBreakingTests
{
    private static readonly TypeStyle Style = new(10);

    [Fact]
    public void Latin_TooWide_BreaksBetweenWords() =>
        LineBreaking.Lines("one two three", Style, ReportText.Width("one two", Style, false), inChinese: false)
            .ShouldBe(["one two", "three"]);

    [Fact]
    public void Chinese_TooWide_BreaksBetweenCharacters() =>
        LineBreaking.Lines("失信被执行人", Style, 40, inChinese: true).ShouldBe(["失信被执", "行人"]);

    [Fact]
    public void ClosingMark_AtALineEnd_TakesACharacterWithIt() =>
        LineBreaking.Lines("失信被执，行人", Style, 40, inChinese: true).ShouldBe(["失信被", "执，行人"]);

    [Fact]
    public void OpeningMark_AtALineEnd_MovesToTheNextLine() =>
        LineBreaking.Lines("失信被（执行人）", Style, 40, inChinese: true).ShouldBe(["失信被", "（执行", "人）"]);

    [Fact]
    public void Word_WiderThanTheLine_BreaksAtTheLineEnd() =>
        LineBreaking.Lines("00000000", Style, ReportText.Width("000", Style, false), inChinese: false).ShouldBe(["000", "000", "00"]);

    [Fact]
    public void Text_Mixed_LosesNothingAndFits()
    {
        const string text = "依照《民事诉讼法》第 255 条（Civil Procedure Law, Art. 255），人民法院可以限制出境。See “facts”.";

        var lines = LineBreaking.Lines(text, Style, 90, inChinese: true);

        string.Concat(lines).Replace(" ", "", StringComparison.Ordinal).ShouldBe(text.Replace(" ", "", StringComparison.Ordinal));
        lines.ShouldAllBe(line => ReportText.Width(line, Style, true) <= 90.01);
    }
}
