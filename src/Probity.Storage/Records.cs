using NodaTime;
using Probity.CharterFiles;
using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Storage.Authorities;
using Probity.Storage.Projecting;
using Probity.Storage.Schema;
using Probity.Storage.Sealing;
using Probity.Storage.Writing;

namespace Probity.Storage;

/// <summary>What every part of an open node works with.</summary>
internal sealed class Records(Database database, Writer writer, Vault vault, CharterShelf shelf, RegisterDirectory directory, TimeProvider time)
{
    public Database Database { get; } = database;

    public Writer Writer { get; } = writer;

    public Vault Vault { get; } = vault;

    public RegisterDirectory Directory { get; } = directory;

    public TimeProvider Time { get; } = time;

    public CharterLibrary Library => shelf.Library;

    public Instant Now => Instant.FromDateTimeOffset(Time.GetUtcNow());

    public LocalDate Today(Authority authority) => Now.InZone(DateTimeZoneProviders.Tzdb[authority.TimeZone]).Date;

    public Authority Keeper(RegisterId register) => Directory.Find(Directory.Find(register)!.Keeper)!;

    public Charter Charter(CharterReference reference) => Library.Charter(reference);

    /// <summary>
    /// Removes the last copies of what was erased: those that moving rows left in projections, and those in the write-ahead log, which is
    /// emptied once no reader stands in the way.
    /// </summary>
    public async Task RemoveTracesAsync(CancellationToken ct)
    {
        await Writer.WriteAsync(Remaking.Remake, ct).ConfigureAwait(false);
        while (!await Writer.CheckpointAsync(ct).ConfigureAwait(false))
            await Task.Delay(TimeSpan.FromMilliseconds(20), ct).ConfigureAwait(false);
    }

    public WorkingDayCalendar Calendar(Authority keeper) => Library.Calendar(keeper.TimeZone);
}
