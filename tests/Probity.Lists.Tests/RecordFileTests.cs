using System.Text;
using NodaTime;
using Probity.Lists.DoublePublicity;
using Probity.Registers.Recording;

namespace Probity.Lists.Tests;

public sealed class RecordFileTests
{
    private static readonly string Code = Probity.Registers.Subjects.SocialCreditCode.Compose("91", "990101", "00000001").Value;

    private static readonly string[] Fine =
    [
        "Reed Test Ltd", "法人及非法人组织", Code, "", "", "", "", "", "Somebody", "", "99", "", "", "(2026) 7", "False advertising", "Advertised a food, as a cure.",
        "Advertising Law, Art. 58", "Fine", "A fine", "3.5", "", "", "2026-02-02", "2027-02-02", "", "Regulator", "X1", "Regulator", "X1", "",
    ];

    [Fact]
    public void Penalties_ReadAndWritten_AreTheSameWithoutThePeople()
    {
        var accepted = Read(File(Fine)).ShouldBeOfType<RecordReading.Accepted>();
        var row = accepted.Rows.ShouldHaveSingleItem();

        row.Act.Penalty!.FineFen.ShouldBe(3_500_000);
        row.Document.EffectiveOn.ShouldBe(new LocalDate(2026, 2, 2));
        accepted.NamesPeople.ShouldBeTrue();
        var written = RecordFile.Write(RecordedKind.Penalty, accepted.Rows);
        written.ShouldNotContain("Somebody");
        var again = Read(written).ShouldBeOfType<RecordReading.Accepted>().Rows.ShouldHaveSingleItem();
        again.Act.ShouldBe(row.Act);
        again.Document.ShouldBe(row.Document);
        again.Subject.Name.ShouldBe(row.Subject.Name);
    }

    [Theory]
    [InlineData("CF_XDR_MC", "", ListRule.FieldIsFilled)]
    [InlineData("CF_XDR_LB", "自然人", ListRule.SubjectIsAnOrganisation)]
    [InlineData("CF_XDR_LB", "个体工商户", ListRule.SubjectIsAnOrganisation)]
    [InlineData("CF_XDR_ZJHM", "99010119900101001X", ListRule.SubjectIsAnOrganisation)]
    [InlineData("CF_XDR_SHXYM", "12", ListRule.CodeIsSound)]
    [InlineData("CF_NR_FK", "-1", ListRule.AmountIsInTenThousandYuan)]
    [InlineData("CF_NR_FK", "1.0000001", ListRule.AmountIsInTenThousandYuan)]
    [InlineData("CF_JDRQ", "2026-02-30", ListRule.DateIsReal)]
    [InlineData("CF_SY", "a\u202Eb", ListRule.TextHasNoControlCharacters)]
    public void Penalties_WithOneBadField_AreRefusedWholeWithLineAndField(string column, string value, ListRule rule)
    {
        string[] bad = [.. Fine];
        bad[RecordColumns.Penalty.IndexOf(column)] = value;
        string[] other = [.. Fine];
        other[RecordColumns.Penalty.IndexOf("CF_WSH")] = "(2026) 8";

        var fault = Read(File(other, bad)).ShouldBeOfType<RecordReading.Refused>().Faults[0];

        (fault.Line, fault.Field, fault.Rule).ShouldBe((3, column, rule));
    }

    [Fact]
    public void Penalties_TheSameDecisionTwice_AreRefused() =>
        Read(File(Fine, Fine)).ShouldBeOfType<RecordReading.Refused>().Faults[0].Rule.ShouldBe(ListRule.DecisionIsThereOnce);

    [Theory]
    [InlineData("")]
    [InlineData("CF_XDR_MC,CF_WSH\r\n")]
    [InlineData("\"")]
    public void Penalties_UnderAForeignHeader_AreRefused(string text) => Read(text).ShouldBeOfType<RecordReading.Refused>();

    private static RecordReading Read(string text) => RecordFile.Read(Encoding.UTF8.GetBytes(text), RecordedKind.Penalty);

    private static string File(params string[][] rows) => string.Concat(
        rows.Prepend([.. RecordColumns.Penalty]).Select(row => string.Join(',', row.Select(field => $"\"{field}\"")) + "\r\n"));
}
