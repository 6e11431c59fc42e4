using Probity.Registers.Cases;
using Probity.Registers.Charters;
using Probity.Registers.Checks;
using Probity.Registers.Listings;
using Probity.Registers.Ratings;
using Probity.Storage.Events;

namespace Probity.Storage.Entries;

/// <summary>A row of <c>p_entry</c>: an organisation's entry with the fields its charter publishes, and the days on which it is shown.</summary>
internal sealed record EntryRow(string CaseId, string Register, string NameKey, string FromDay, string UntilDay, bool Suspended, string Body)
{
    public const string InsertSql =
        "INSERT INTO p_entry (case_id, register, name_key, from_day, until_day, suspended, body) VALUES ($1, $2, $3, $4, $5, $6, $7)";

    /// <summary>Null for natural persons, for kinds the charter does not publish, and when there is no listing.</summary>
    public static EntryRow? Of(Case file, Charter charter)
    {
        if (file is not { Stage: Stage.Listed, Listing: { } listing, Subject: { IsPerson: false } subject }
            || charter.Publication.FirstOrDefault(p => p.Subject == subject.Kind) is not { Public: true } publication)
            return null;
        if (charter.Rating is not null && !IsGradeShown(file, charter))
            return null;

        var until = ListingDates.InForceUntil(file);
        var shows = publication.Fields.ToHashSet();
        var entry = new PublicEntry(
            file.Register, file.Id.Value, file.Charter, false, subject.Kind, subject.Name,
            shows.Contains(PublishedField.OrganisationIdentifier) ? subject.Identifiers : [], null,
            Shown(PublishedField.LegalDocument, file.Document?.Issuer), Shown(PublishedField.LegalDocument, file.Document?.Number),
            Shown(PublishedField.Obligation, file.Document?.Obligation), Shown(PublishedField.Conduct, file.Proposal?.Conduct),
            Shown(PublishedField.Ground, file.Proposal?.Ground), listing.From, until,
            shows.Contains(PublishedField.Measures) ? listing.Measures : [], State(file))
        {
            Assessment = shows.Contains(PublishedField.Facts) ? file.Assessment?.WithoutStruck() : null,
            Recorded = shows.Contains(PublishedField.Decision) ? file.Recorded : null,
            DecidedOn = shows.Contains(PublishedField.Decision) ? file.Document?.EffectiveOn : null,
        };
        return new EntryRow(
            file.Id.Value, file.Register.Value, ComparedText.Of(subject.Name), listing.From.Text(), until.Text(),
            listing.Suspensions.Any(s => s.Until is null), StorageJson.Text(entry));

        string? Shown(PublishedField field, string? value) => shows.Contains(field) ? value : null;
    }

    /// <summary>A charter says for each of its bands whether others are shown who is in it.</summary>
    private static bool IsGradeShown(Case file, Charter charter) =>
        file.GradeUnder(charter)?.ReadIn(file.Register, charter.Reference) is GradeReading.Opened { How.Result.Public: true };

    private static ObjectionState State(Case file) =>
        file.Objections.Count == 0 ? ObjectionState.None : file.OpenObjection is null ? ObjectionState.Decided : ObjectionState.Open;
}
