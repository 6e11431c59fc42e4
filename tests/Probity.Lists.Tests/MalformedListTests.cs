namespace Probity.Lists.Tests;

public sealed class MalformedListTests
{
    public static TheoryData<Func<SyntheticRow, SyntheticRow>, string, ListRule> SpoiltFields => new()
    {
        { row => row with { Name = " " }, "Name", ListRule.FieldIsFilled },
        { row => row with { Citation = "" }, "FR_Citation", ListRule.FieldIsFilled },
        { row => row with { Effective = "" }, "Effective_Date", ListRule.DateIsReal },
        { row => row with { Effective = "02/30/2015" }, "Effective_Date", ListRule.DateIsReal },
        { row => row with { Effective = "2015-03-04" }, "Effective_Date", ListRule.DateIsReal },
        { row => row with { Effective = "01/01/0001" }, "Effective_Date", ListRule.DateIsReal },
        { row => row with { Expiration = "03/04/3015" }, "Expiration_Date", ListRule.DateIsReal },
        { row => row with { Expiration = "03/03/2015" }, "Expiration_Date", ListRule.EndIsNotBeforeStart },
        { row => row with { Updated = "03/09/2015" }, "Last_Update", ListRule.DateIsReal },
        { row => row with { Standard = "MAYBE" }, "Standard_Order", ListRule.AnswerIsYesOrNo },
        { row => row with { Street = "1 NOW\u0000HERE" }, "Street_Address", ListRule.TextHasNoControlCharacters },
        { row => row with { Name = "MARA\tVELLUND" }, "Name", ListRule.TextHasNoControlCharacters },
        { row => row with { Name = "MARA \u202EVELLUND" }, "Name", ListRule.TextHasNoControlCharacters },
        { row => row with { City = "SPRING\uFFFDDALE" }, "City", ListRule.TextHasNoControlCharacters },
        { row => row with { Action = new string('A', 4_001) }, "Action", ListRule.FieldIsAtMost4000Characters },
    };

    [Theory]
    [MemberData(nameof(SpoiltFields))]
    public void Field_Spoilt_IsNamedWithItsLine(Func<SyntheticRow, SyntheticRow> spoil, string field, ListRule rule)
    {
        ArgumentNullException.ThrowIfNull(spoil);
        var text = SyntheticList.Of(new SyntheticRow(), spoil(new SyntheticRow()), new SyntheticRow());

        var fault = SyntheticList.Refused(text).Faults.ShouldHaveSingleItem();

        (fault.Line, fault.Field, fault.Rule).ShouldBe((3, field, rule));
    }

    [Fact]
    public void Field_NotInUtf8_IsNamedWithItsLine()
    {
        var bytes = System.Text.Encoding.Latin1.GetBytes(SyntheticList.Of(new SyntheticRow(City: "MÜNDE")));

        var fault = DeniedPersonsList.Read(bytes).ShouldBeOfType<ListReading.Refused>().Faults.ShouldHaveSingleItem();

        fault.ShouldBe(new ListFault(2, "City", ListRule.TextIsUtf8));
    }

    [Fact]
    public void Quote_NeverClosed_SpoilsItsOwnLineOnly()
    {
        var broken = new SyntheticRow().Line.Replace("\"SPRINGDALE\"", "\"SPRINGDALE", StringComparison.Ordinal);
        var text = SyntheticList.Of(new SyntheticRow()) + '\n' + broken + '\n' + new SyntheticRow(Name: "").Line;

        var faults = SyntheticList.Refused(text).Faults;

        faults.ShouldContain(new ListFault(3, "City", ListRule.QuotesBalance));
        faults.ShouldContain(new ListFault(4, "Name", ListRule.FieldIsFilled));
    }

    [Theory]
    [InlineData("\t\"ONE TOO MANY\"", null)]
    [InlineData(null, "FR_Citation")]
    public void Row_WithAnotherNumberOfColumns_IsRefused(string? added, string? firstMissing)
    {
        var line = new SyntheticRow().Line;
        var text = SyntheticList.Header + '\n' + (added is null ? line[..line.LastIndexOf('\t')] : line + added);

        SyntheticList.Refused(text).Faults.ShouldBe([new ListFault(2, firstMissing, ListRule.RowHasEveryColumn, "12")]);
    }

    [Fact]
    public void Line_Empty_IsRefused()
    {
        var text = SyntheticList.Of(new SyntheticRow()) + "\n\n" + new SyntheticRow().Line;

        SyntheticList.Refused(text).Faults.ShouldBe([new ListFault(3, "Street_Address", ListRule.RowHasEveryColumn, "12")]);
    }

    [Fact]
    public void Header_OfAnotherFile_IsRefusedWithoutReadingItsRows()
    {
        var text = SyntheticList.Of(new SyntheticRow(Name: "")).Replace("Last_Update", "Updated", StringComparison.Ordinal);

        SyntheticList.Refused(text).Faults.ShouldBe([new ListFault(1, "Last_Update", ListRule.HeaderIsTheKeepers, "Last_Update")]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(SyntheticList.Header)]
    [InlineData(SyntheticList.Header + "\n")]
    public void File_WithoutRows_IsRefused(string text) =>
        SyntheticList.Refused(text).Faults.ShouldBe([new ListFault(0, null, ListRule.FileHasRows)]);

    [Fact]
    public async Task File_Over64MiB_IsRefusedBeforeItIsRead()
    {
        var bytes = new byte[(64 * 1024 * 1024) + 1];
        using var stream = new MemoryStream(bytes);

        var streamed = await DeniedPersonsList.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken);

        streamed.ShouldBeOfType<ListReading.Refused>().Faults.ShouldBe([new ListFault(0, null, ListRule.FileIsAtMost64MiB)]);
        DeniedPersonsList.Read(bytes).ShouldBeOfType<ListReading.Refused>().Faults.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(50, false)]
    [InlineData(51, true)]
    public void Faults_AtTheLimit_AreToldAndTheRestAnnounced(int spoilt, bool more)
    {
        var rows = Enumerable.Repeat(new SyntheticRow(Name: ""), spoilt).ToArray();

        var refused = SyntheticList.Refused(SyntheticList.Of(rows));

        refused.Faults.Length.ShouldBe(50);
        refused.MoreFollow.ShouldBe(more);
    }

    [Fact]
    public void Sentence_OfEveryRule_ExistsInBothLanguagesAndNamesThePlace()
    {
        foreach (var rule in Enum.GetValues<ListRule>())
        {
            var fault = new ListFault(7, "City", rule, "12");

            fault.Sentence("en").ShouldStartWith("Line 7, City: ");
            fault.Sentence("zh-Hans").ShouldStartWith("第 7 行，City 字段：");
        }
    }
}
