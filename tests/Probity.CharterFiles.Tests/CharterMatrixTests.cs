using Probity.Registers.Calendars;
using Probity.Registers.Framework;
using Probity.Registers.Recording;

namespace Probity.CharterFiles.Tests;

public sealed class CharterMatrixTests
{
    private static readonly CharterLibrary Library = CharterLibrary.Shipped();

    [Fact]
    public void Of_NoFilter_HoldsEveryCharterOnce() => CharterLine.Of(Library, new CharterFilter()).Select(l => l.Charter.Reference)
        .ShouldBe(Library.Charters.Select(c => c.Reference), ignoreOrder: true);

    [Theory]
    [InlineData("transport", null, null, null, "air-travel rail-travel")]
    [InlineData(null, null, null, "government-entity", "broken-commitments discredited-subjects finance-penalties market-penalties market-permits price-penalties")]
    [InlineData("company-management", "national", "blacklist", "natural-person", "disqualified-directors")]
    [InlineData("transport", "municipal", null, null, "")]
    [InlineData(null, null, "rating", null, "environment-credit tax-credit")]
    [InlineData(null, null, "record", null, "finance-penalties market-penalties market-permits price-penalties")]
    [InlineData("", "", "", "social-organisation", "abnormal-activities debarred-firms discredited-subjects dishonest-social-organisations finance-penalties market-penalties market-permits price-penalties procurement-misconduct quality-honours research-integrity uncorrected-internet-services")]
    public void Of_AFilter_HoldsWhatFits(string? sector, string? level, string? kind, string? subject, string expected) =>
        string.Join(' ', CharterLine.Of(Library, new CharterFilter(sector, level, kind, subject)).Select(l => l.Charter.Reference.Id).Order(StringComparer.Ordinal))
            .ShouldBe(expected);

    [Fact]
    public void Line_OfTheAirCharter_SaysWhatItsClausesSay()
    {
        var line = CharterLine.Of(Library, new CharterFilter("transport")).Single(l => l.Charter.Reference.Id == "air-travel");

        line.LongestTerm.ShouldBe(CalendarSpan.Years(1));
        line.PublishedFor.ShouldBeEmpty();
        line.Unverified.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("market-penalties", "minor:at-once ordinary:3m serious:1y")]
    [InlineData("market-permits", "at-once")]
    [InlineData("quality-honours", "")]
    [InlineData("serious-violators", "1y from-document")]
    [InlineData("discredited-subjects", "at-once")]
    public void Write_ACharter_SaysWhenItsEntriesCanEndEarly(string charter, string repair) =>
        CharterTable.Write(CharterLine.Of(Library, new CharterFilter()).Where(l => l.Charter.Reference.Id == charter))
            .Split("\r\n")[1].Split(',')[12].ShouldBe(repair);

    [Fact]
    public void EarlyEnds_OfEveryRegisterOfPenalties_AreThoseTheRuleAsksFor() =>
        CharterLine.Of(Library, new CharterFilter(Kind: "record")).Where(l => l.Charter.Records == RecordedKind.Penalty)
            .ShouldAllBe(l => l.EarlyEnds!.Count == l.Charter.Grounds.Count
                && l.EarlyEnds.All(e => e.After == l.Edition.Grade(l.Charter.Sector, e.Severity!.Value)!.Minimum));

    [Fact]
    public void Write_ATitleThatIsAFormula_IsNoFormulaInASpreadsheet()
    {
        var line = CharterLine.Of(Library, new CharterFilter("wages"))[0];
        var hostile = line with { Charter = line.Charter with { Title = new LocalizedText("=cmd|' /C calc'!A0", "名单, \"x\"") } };

        var text = CharterTable.Write([hostile]);

        text.ShouldNotContain(",=cmd");
        text.ShouldContain("\"名单, \"\"x\"\"\"");
        text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }
}
