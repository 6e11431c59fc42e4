using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace Probity.Lists;

/// <summary>One row of the Denied Persons List, its fields held to what they must say.</summary>
internal sealed class DeniedPersonsRow(int line, string[] fields, FaultLog faults)
{
    public static readonly ImmutableArray<string> Columns =
    [
        "Name", "Street_Address", "City", "State", "Country", "Postal_Code",
        "Effective_Date", "Expiration_Date", "Standard_Order", "Last_Update", "Action", "FR_Citation",
    ];

    // A year out of this span is a slip of the pen. The date of last update is exempt: the keeper publishes such slips there.
    private const int EarliestYear = 1900;
    private const int LatestYear = 2199;

    private static readonly LocalDatePattern OrderDate = LocalDatePattern.CreateWithInvariantCulture("MM'/'dd'/'uuuu");

    private string this[string column] => fields[Columns.IndexOf(column)];

    /// <summary>What tells this entry from every other, the keeper having no numbers.</summary>
    public string Identity => string.Join('\u001f', fields[..7]);

    /// <summary>The entry, or null with the faults logged.</summary>
    public MirroredEntry? Entry(KeeperListId list, int occurrence)
    {
        var before = faults.Count;
        RequireText("Name");
        var from = OrderDay("Effective_Date");
        var until = this["Expiration_Date"].Length == 0 ? null : OrderDay("Expiration_Date");
        if (until < from)
            faults.Add(line, "Expiration_Date", ListRule.EndIsNotBeforeStart);
        RequireAnswer("Standard_Order");
        var updated = Day("Last_Update", LocalDatePattern.Iso, "YYYY-MM-DD", int.MinValue, int.MaxValue);
        RequireText("FR_Citation");
        return faults.Count > before ? null : Entry(list, occurrence, from!.Value, until, updated!.Value);
    }

    private MirroredEntry Entry(KeeperListId list, int occurrence, LocalDate from, LocalDate? until, LocalDate updated) => new()
    {
        Key = EntryKey.Of(list, fields[..7], occurrence),
        Line = line,
        Name = this["Name"],
        Kind = OrganisationWords.Speak(this["Name"]) ? MirroredKind.Organisation : MirroredKind.NaturalPerson,
        Address = new(this["Street_Address"], this["City"], this["State"], this["Country"], this["Postal_Code"]),
        From = from,
        Until = until,
        Citation = this["FR_Citation"],
        Action = this["Action"],
        HasStandardTerms = this["Standard_Order"] == "Y",
        LastUpdated = updated,
    };

    private void RequireText(string column)
    {
        if (this[column].Length == 0)
            faults.Add(line, column, ListRule.FieldIsFilled);
    }

    private void RequireAnswer(string column)
    {
        if (this[column] is not ("Y" or "N"))
            faults.Add(line, column, ListRule.AnswerIsYesOrNo);
    }

    private LocalDate? OrderDay(string column) => Day(column, OrderDate, "MM/DD/YYYY", EarliestYear, LatestYear);

    private LocalDate? Day(string column, LocalDatePattern pattern, string written, int earliestYear, int latestYear)
    {
        if (pattern.Parse(this[column]) is { Success: true, Value: var day } && day.Year >= earliestYear && day.Year <= latestYear)
            return day;
        faults.Add(line, column, ListRule.DateIsReal, written);
        return null;
    }
}
