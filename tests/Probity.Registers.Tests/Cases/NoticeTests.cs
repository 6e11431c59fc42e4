using Probity.Registers.Calendars;
using Probity.Registers.Cases.Notices;

namespace Probity.Registers.Tests.Cases;

public sealed class NoticeTests
{
    [Fact]
    public void Notice_InBothLanguages_SaysWhatWhyOnWhichEvidenceAndHowLong()
    {
        var notice = new CourtCase().Noticed().File.Notice!;

        foreach (var text in new[] { notice.TextEn, notice.TextZh })
        {
            text.ShouldContain(Town.Company.Name);
            text.ShouldContain(Town.Proposal.Conduct);
            text.ShouldContain("Bank statement");
            text.ShouldContain(Town.Judgment.Number);
            text.ShouldContain(Town.Proposal.Measures[0].Proportionality);
        }

        notice.TextEn.ShouldContain($"up to {DayWords.English(Town.Proposal.ConductOn)}: ");
        notice.TextZh.ShouldContain($"截至{DayWords.Chinese(Town.Proposal.ConductOn)}）");
        notice.TextZh.ShouldNotContain("Art.");
        notice.TextEn.ShouldContain("2 years at most");
        notice.TextZh.ShouldContain("期限最长为 2 年");
    }

    [Fact]
    public void Notice_InBothLanguages_SaysHowToAnswerAndThatSilenceMakesNothingWorse()
    {
        var notice = new CourtCase().Noticed().File.Notice!;

        notice.TextEn.ShouldContain("You have 10 working days from the day this notice is served on you.");
        notice.TextEn.ShouldContain("If you stay silent, nothing worse happens for that");
        notice.TextEn.ShouldContain("1 Court Road");
        notice.TextZh.ShouldContain("10 个工作日");
        notice.TextZh.ShouldContain("如果您不答复，不会因此受到更重的处理");
    }

    [Fact]
    public void Notice_WithoutAProposal_CannotBeWritten() =>
        Should.Throw<ArgumentException>(() => Notice.Write(new CourtCase().Opened().File, TestCharter.Court, Town.Court));

    [Theory]
    [InlineData(1, SpanUnit.Months, "1 month", "1 个月")]
    [InlineData(15, SpanUnit.WorkingDays, "15 working days", "15 个工作日")]
    [InlineData(2, SpanUnit.Years, "2 years", "2 年")]
    [InlineData(30, SpanUnit.Days, "30 days", "30 日")]
    public void Span_InWords_ReadsAsASentencePart(int count, SpanUnit unit, string english, string chinese)
    {
        var span = new CalendarSpan(count, unit);

        SpanWords.English(span).ShouldBe(english);
        SpanWords.Chinese(span).ShouldBe(chinese);
    }
}
