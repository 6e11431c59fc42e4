using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Listings;
using Probity.Storage.Events;

namespace Probity.Storage.Checks;

/// <summary>A row of <c>p_check</c>: the days on which the measures of a listing bind, without whom.</summary>
internal sealed record CheckRow
{
    public const string InsertSql = """
        INSERT INTO p_check (case_id, register, charter, is_person, from_day, until_day, measures, stays, exceptions)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """;

    public required string CaseId { get; init; }

    public required string Register { get; init; }

    public required string Charter { get; init; }

    public required bool IsPerson { get; init; }

    public required string FromDay { get; init; }

    public required string UntilDay { get; init; }

    public required string Measures { get; init; }

    public required string Stays { get; init; }

    public required string Exceptions { get; init; }

    /// <summary>Null when nothing binds or will bind.</summary>
    public static CheckRow? Of(Case file) => file is not { Stage: Stage.Listed, Listing: { } listing } ? null : new CheckRow
    {
        CaseId = file.Id.Value,
        Register = file.Register.Value,
        Charter = CharterText.Of(file.Charter),
        IsPerson = file.Subject!.IsPerson,
        FromDay = listing.From.Text(),
        UntilDay = ListingDates.InForceUntil(file).Text(),
        Measures = StorageJson.Text(listing.Measures),
        Stays = StorageJson.Text(listing.Stays),
        Exceptions = StorageJson.Text(file.Exceptions.Where(x => x.Granted != false).Select(Excepted)),
    };

    private static ExceptedDays Excepted(ExceptionOfNecessity exception) => exception.Granted is null
        ? new ExceptedDays(exception.Measure, exception.BySilence.From, exception.BySilence.Until)
        : new ExceptedDays(exception.Measure, exception.From, exception.Until);
}

/// <summary>Days on which one measure does not bind.</summary>
internal sealed record ExceptedDays(string Measure, LocalDate From, LocalDate? Until);
