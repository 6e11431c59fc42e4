using NodaTime;

namespace Probity.Lists.Tests;

public sealed class DeniedPersonsListTests
{
    [Fact]
    public void Row_Sound_BecomesAnEntry()
    {
        var row = new SyntheticRow(Name: "  ORANGE  LANTERN TRADING LTD ", State: " ", Standard: "N");

        var entry = SyntheticList.Accepted(SyntheticList.Of(row)).Entries.ShouldHaveSingleItem();

        entry.Name.ShouldBe("ORANGE LANTERN TRADING LTD");
        entry.Line.ShouldBe(2);
        entry.Kind.ShouldBe(MirroredKind.Organisation);
        entry.Address.ShouldBe(new MirroredAddress("1 NOWHERE ROAD", "SPRINGDALE", "", "ZZ", "00000"));
        entry.From.ShouldBe(new LocalDate(2015, 3, 4));
        entry.Until.ShouldBe(new LocalDate(2025, 3, 4));
        entry.HasStandardTerms.ShouldBeFalse();
        entry.LastUpdated.ShouldBe(new LocalDate(2015, 3, 9));
        entry.Citation.ShouldBe("80 F.R. 1 3/9/15");
    }

    [Theory]
    [InlineData("2015-03-03", false)]
    [InlineData("2015-03-04", true)]
    [InlineData("2025-03-04", true)]
    [InlineData("2025-03-05", false)]
    public void Entry_WithAnEnd_IsInForceFromItsFirstDayThroughItsLast(string day, bool inForce)
    {
        var entry = SyntheticList.Accepted(SyntheticList.Of(new SyntheticRow())).Entries[0];

        var answer = entry.IsInForceOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);

        answer.ShouldBe(inForce);
    }

    [Fact]
    public void Entry_WithoutAnEnd_StaysInForce()
    {
        var entry = SyntheticList.Accepted(SyntheticList.Of(new SyntheticRow(Expiration: ""))).Entries[0];

        entry.Until.ShouldBeNull();
        entry.IsInForceOn(new LocalDate(2199, 1, 1)).ShouldBeTrue();
    }

    [Fact]
    public void Key_ReadAgainFromALaterEdition_StaysTheSame()
    {
        var first = SyntheticList.Accepted(SyntheticList.Of(new SyntheticRow(), new SyntheticRow(Name: "MARA VELLUND")));
        var later = SyntheticList.Accepted(SyntheticList.Of(
            new SyntheticRow(Name: "MARA  VELLUND ", Updated: "2016-01-01", Action: "NAME CORRECTED", Citation: "81 F.R. 2 1/1/16"),
            new SyntheticRow(Expiration: "03/04/2035")));

        later.Entries.Select(entry => entry.Key).ShouldBe(first.Entries.Select(entry => entry.Key).Reverse());
    }

    [Fact]
    public void Key_OfARepeatedRow_IsItsOwn()
    {
        var list = SyntheticList.Accepted(SyntheticList.Of(new SyntheticRow(), new SyntheticRow()));

        list.Entries.Select(entry => entry.Key).Distinct().Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("\n", "\n")]
    [InlineData("\n", "")]
    [InlineData("\r\n", "\r\n")]
    public void File_WithEitherLineBreak_IsAccepted(string between, string atTheEnd)
    {
        var text = SyntheticList.Of(new SyntheticRow(), new SyntheticRow(City: "ELSEWHERE")).Replace("\n", between, StringComparison.Ordinal) + atTheEnd;

        SyntheticList.Accepted(text).Entries.Length.ShouldBe(2);
    }

    [Fact]
    public void File_WithAByteOrderMark_IsAccepted() =>
        SyntheticList.Accepted('\uFEFF' + SyntheticList.Of(new SyntheticRow())).Entries.Length.ShouldBe(1);

    [Fact]
    public void File_WithoutQuotationMarks_IsAcceptedWhenItsLastLineEnds()
    {
        var bare = SyntheticList.Of(new SyntheticRow()).Replace("\"", "", StringComparison.Ordinal);

        SyntheticList.Accepted(bare + "\n").Entries.Length.ShouldBe(1);
        SyntheticList.Refused(bare).Faults.ShouldBe([new ListFault(2, "FR_Citation", ListRule.LastLineIsComplete)]);
    }

    [Fact]
    public async Task Stream_Sound_ReportsItsProgress()
    {
        var reports = new Reports();
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(SyntheticList.Of(new SyntheticRow())));

        var reading = await DeniedPersonsList.ReadAsync(stream, reports, TestContext.Current.CancellationToken);

        reading.ShouldBeOfType<ListReading.Accepted>();
        reports.Last.ShouldBe(new ListProgress(1, stream.Length, stream.Length));
    }

    private sealed class Reports : IProgress<ListProgress>
    {
        public ListProgress Last { get; private set; }

        public void Report(ListProgress value) => Last = value;
    }
}
