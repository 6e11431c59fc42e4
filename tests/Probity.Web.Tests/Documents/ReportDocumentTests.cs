using System.Text;
using NodaTime;
using Probity.Web.Documents;
using Probity.Web.Languages;

namespace Probity.Web.Tests.Documents;

public sealed class ReportDocumentTests
{
    private static readonly Instant Written = Instant.FromUtc(2026, 11, 23, 8, 0);

    [Fact]
    public void Report_Written_CarriesTitleLanguageAndInstant()
    {
        var report = new ReportDocument("本人记录报告", Language.Zh, Written);

        var file = WrittenPdf.Of(report);

        file.Text.ShouldContain($"/Title <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("本人记录报告"))}>");
        file.Text.ShouldContain("/Lang (zh-Hans)");
        file.Text.ShouldContain("/CreationDate (D:20261123080000Z)");
        file.Text.ShouldContain("/DisplayDocTitle true");
    }

    [Fact]
    public void Text_InBothScripts_IsWrittenInTheFontOfEach()
    {
        var report = new ReportDocument("Report", Language.En, Written).Paragraph("Court 法院");

        var file = WrittenPdf.Of(report);

        var content = file.Pages[0];
        content.ShouldContain("/L 10 Tf");
        content.ShouldContain(Convert.ToHexString(Encoding.Latin1.GetBytes("Court ")));
        content.ShouldContain("/C 10 Tf");
        content.ShouldContain(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("法院")));
    }

    [Fact]
    public void Character_ThatNoFontHas_IsWrittenAsItsCode()
    {
        var report = new ReportDocument("Report", Language.En, Written).Paragraph("\u0639");

        var file = WrittenPdf.Of(report);

        file.Pages[0].ShouldContain(Convert.ToHexString(Encoding.Latin1.GetBytes("[U+0639]")));
    }

    [Fact]
    public void Table_LongerThanAPage_RepeatsItsHeadAndNumbersItsPages()
    {
        var rows = Enumerable.Range(1, 90).Select(number => (IReadOnlyList<string>)[$"{number}", "查询"]);
        var report = new ReportDocument("查阅记录", Language.Zh, Written).Table(["No.", "Purpose"], rows, [1, 4]);

        var file = WrittenPdf.Of(report);

        var head = Convert.ToHexString(Encoding.Latin1.GetBytes("Purpose"));
        file.Pages.Count.ShouldBeGreaterThan(1);
        file.Pages.ShouldAllBe(page => page.Contains(head, StringComparison.Ordinal));
        file.Pages[^1].ShouldContain(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("页，共")));
    }

    [Fact]
    public void Value_LongerThanAPage_LosesNoLine()
    {
        var words = Enumerable.Range(1000, 3_000).Select(number => $"w{number}").ToArray();
        var report = new ReportDocument("Report", Language.En, Written).Row("Grounds", string.Join(' ', words));

        var file = WrittenPdf.Of(report);

        var all = string.Concat(file.Pages);
        words.Where(word => !all.Contains(Convert.ToHexString(Encoding.Latin1.GetBytes(word)), StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u0000\uD800\uFFFF\t")]
    [InlineData("😀 עברית")]
    public void Text_OfAnyKind_IsWrittenWithoutFailing(string text)
    {
        var report = new ReportDocument(text, Language.Zh, Written).Heading(text).Paragraph(text).Row(text, text).Table([text], [[text]]);

        var file = WrittenPdf.Of(report);

        file.Pages.Count.ShouldBe(1);
    }

    [Fact]
    public void Table_WithARowWiderThanItsHead_IsABug() =>
        Should.Throw<ArgumentException>(() => new ReportDocument("Report", Language.En, Written).Table(["One"], [["1", "2"]]));

    [Fact]
    public void Report_WrittenTwice_HasTheSameBytes()
    {
        var first = new ReportDocument("Report", Language.En, Written).Paragraph("facts");
        var second = new ReportDocument("Report", Language.En, Written).Paragraph("facts");

        second.ToPdf().ShouldBe(first.ToPdf());
        first.ToPdf().ShouldBeSameAs(first.ToPdf());
    }

    [Fact]
    public void CrossReferences_Followed_LeadToTheirObjects()
    {
        var file = WrittenPdf.Of(new ReportDocument("Report", Language.En, Written).Paragraph("法院"));

        var offsets = file.Offsets();

        offsets.Count.ShouldBeGreaterThan(5);
        for (var number = 1; number <= offsets.Count; number++)
            file.Text[offsets[number - 1]..].ShouldStartWith($"{number} 0 obj");
    }
}
