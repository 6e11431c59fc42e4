using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Registers.Checks;
using Probity.Registers.Framework;
using Probity.Registers.Listings;
using Probity.Registers.Measures;
using Probity.Storage.Authorities;
using Probity.Storage.Events;

namespace Probity.Storage.Checks;

/// <summary>What a point of service is told about each measure, from the charter and the keeper.</summary>
internal sealed class RestrictionText(CharterShelf shelf, RegisterDirectory directory)
{
    private static readonly LocalizedText NoExceptions = new(
        "The charter knows no exception for this measure.", "章程对该措施未规定例外。");

    public IReadOnlyList<AppliedMeasure> Measures(CheckRow row)
    {
        var register = RegisterId.Parse(row.Register);
        var charter = shelf.Library.Charter(CharterText.Parse(row.Charter));
        var days = new DayRange(Days.Parse(row.FromDay), Days.Parse(row.UntilDay));
        var stays = StorageJson.Read<DayRange[]>(row.Stays);
        var exceptions = StorageJson.Read<ExceptedDays[]>(row.Exceptions);
        return
        [
            .. StorageJson.Read<string[]>(row.Measures).Select(charter.Measure).OfType<MeasureClause>().Select(measure => Applied(
                measure, charter, register, row.CaseId, days,
                [.. stays, .. exceptions.Where(x => x.Measure == measure.Key && measure.PermissionToAct is null).Select(x => new DayRange(x.From, x.Until))])),
        ];
    }

    /// <summary>Every measure of the charter: a mirrored list applies as it stands.</summary>
    public IReadOnlyList<AppliedMeasure> Measures(RegisterId register, Charter charter, string entry, LocalDate from, LocalDate? until) =>
        [.. charter.Measures.Select(measure => Applied(measure, charter, register, entry, new DayRange(from, until), []))];

    /// <summary>The time zone by which a register's days are counted: its keeper's.</summary>
    public DateTimeZone Zone(RegisterId register) => DateTimeZoneProviders.Tzdb[directory.Find(directory.Find(register)!.Keeper)!.TimeZone];

    private AppliedMeasure Applied(
        MeasureClause measure, Charter charter, RegisterId register, string entry, DayRange days, IReadOnlyList<DayRange> lifted)
    {
        var contact = directory.Find(directory.Find(register)!.Keeper)!.Contact;
        var exceptions = measure.PermissionToAct is not null
            ? new LocalizedText(
                $"A permission to act covers what it names and its holder shows it; it can be applied for: {contact.En}", $"许可行事仅及于所载事项，由持有人出示；可以申请：{contact.Zh}")
            : measure.NecessityException
            ? new LocalizedText(
                $"An exception out of necessity can be applied for: {contact.En}", $"可以因生活或者经营必需申请例外：{contact.Zh}")
            : NoExceptions;
        return new AppliedMeasure(measure.Activities, days, lifted, new Restriction(
            register.Value, entry, measure.Text, Basis(charter, measure.Basis), days.From, days.Until, exceptions, contact));
    }

    private static string Basis(Charter charter, Citation citation)
    {
        var instrument = charter.Instruments.FirstOrDefault(i => i.Key == citation.Instrument);
        var title = instrument is null ? citation.Instrument : $"{instrument.Title.En} ({instrument.Title.Zh})";
        return citation.Article.Length == 0 ? title : $"{title}, {citation.Article}";
    }
}
