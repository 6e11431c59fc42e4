using System.Text;

namespace Probity.Lists.Tests;

/// <summary>Writes files in the form of the Denied Persons List about nobody who exists.</summary>
public sealed record SyntheticRow(
    string Name = "ORANGE LANTERN TRADING LTD",
    string Street = "1 NOWHERE ROAD",
    string City = "SPRINGDALE",
    string State = "",
    string Country = "ZZ",
    string PostalCode = "00000",
    string Effective = "03/04/2015",
    string Expiration = "03/04/2025",
    string Standard = "Y",
    string Updated = "2015-03-09",
    string Action = "FR NOTICE ADDED",
    string Citation = "80 F.R. 1 3/9/15")
{
    public string Line => string.Join('\t', Fields.Select(value => '"' + value.Replace("\"", "\"\"", StringComparison.Ordinal) + '"'));

    private string[] Fields =>
        [Name, Street, City, State, Country, PostalCode, Effective, Expiration, Standard, Updated, Action, Citation];
}

internal static class SyntheticList
{
    public const string Header =
        "\"Name\"\t\"Street_Address\"\t\"City\"\t\"State\"\t\"Country\"\t\"Postal_Code\"\t\"Effective_Date\"\t" +
        "\"Expiration_Date\"\t\"Standard_Order\"\t\"Last_Update\"\t\"Action\"\t\"FR_Citation\"";

    /// <summary>As the keeper writes it: no line break after the last row.</summary>
    public static string Of(params SyntheticRow[] rows) => string.Join('\n', [Header, .. rows.Select(row => row.Line)]);

    public static ListReading Read(string text) => DeniedPersonsList.Read(Encoding.UTF8.GetBytes(text));

    public static MirroredList Accepted(string text) => Read(text).ShouldBeOfType<ListReading.Accepted>().List;

    public static ListReading.Refused Refused(string text) => Read(text).ShouldBeOfType<ListReading.Refused>();
}
