using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Charters;
using Probity.Registers.Checks;
using Probity.Registers.Listings;
using Probity.Registers.Subjects;
using Probity.Storage.Accounts;
using Probity.Storage.Joint;
using Probity.Storage.Projecting;
using Probity.Storage.Sealing;

namespace Probity.Storage.Cases;

/// <summary>Gathers everything a decision may depend on besides the case itself.</summary>
internal sealed class CircumstancesReader(Records records, CaseStore store, AccountRows accounts, AgreementBook agreements)
{
    public Circumstances Read(SqliteConnection connection, Actor actor, Register register, CharterReference charter, CaseId? id, Subject? subject)
    {
        var keeper = records.Keeper(register.Id);
        var law = records.Charter(charter);
        var today = records.Today(keeper);
        var same = subject is null ? [] : OfSame(connection, subject, id);
        return new Circumstances
        {
            Today = today,
            Actor = actor,
            Keeper = keeper,
            Above = records.Directory.Above(keeper),
            Charter = law,
            Edition = records.Library.Edition(law.Edition),
            Calendar = records.Calendar(keeper),
            ActorIsSubject = subject is not null && IsSubject(connection, actor, subject),
            EarlierCases = [.. same.Where(f => f.Register == register.Id).Select(f => Earlier(f, today))],
            DirectoryEntries = [.. same.Select(InDirectory).OfType<DirectoryEntry>()],
            Agreements = agreements.About(register.Id),
            Namesakes = subject is null ? 0 : Namesakes(connection, subject, id).Count,
        };
    }

    /// <summary>The account's identity and the subject share a number, and the full names are the same.</summary>
    public bool IsSubject(SqliteConnection connection, Actor actor, Subject subject) =>
        actor.Roles.Contains(Role.Subject)
        && accounts.Find(connection, actor.Id)?.Identity is { } identity
        && identity.Identifiers.Intersect(subject.Identifiers).Any()
        && ComparedText.Same(identity.Name, subject.Name);

    /// <summary>Other subjects of the same canonical name, in any register of this node.</summary>
    public IReadOnlyList<Namesake> Namesakes(SqliteConnection connection, Subject subject, CaseId? except) =>
    [
        .. Load(connection, [records.Vault.HashName(subject.Name)], SubjectKey.Name, except)
            .Where(f => !f.Case.Subject!.Identifiers.Intersect(subject.Identifiers).Any())
            .Select(f => new Namesake(
                f.Id, f.Register, f.Case.Subject!.Kind, f.Case.Subject.Name, [.. f.Case.Subject.Identifiers.Select(i => i.Masked)])),
    ];

    /// <summary>Cases about whoever bears one of the subject's numbers, opened and not erased.</summary>
    public IReadOnlyList<StoredCase> OfSame(SqliteConnection connection, Subject subject, CaseId? except) =>
        Load(connection, [.. subject.Identifiers.Select(records.Vault.Hash)], SubjectKey.Identifier, except);

    /// <summary>Cases about the holder of an account.</summary>
    public IReadOnlyList<StoredCase> Of(SqliteConnection connection, SubjectIdentity identity) =>
    [
        .. Load(connection, [.. identity.Identifiers.Select(records.Vault.Hash)], SubjectKey.Identifier, null)
            .Where(f => ComparedText.Same(identity.Name, f.Case.Subject!.Name)),
    ];

    public IReadOnlyList<StoredCase> Load(SqliteConnection connection, IReadOnlyList<BlindHash> hashes, SubjectKey kind, CaseId? except) =>
    [
        .. hashes.SelectMany(hash => connection.Query<string>(
                "SELECT case_id FROM p_subject WHERE hash = @hash AND kind = @kind", new { hash = hash.ToBytes(), kind = (int)kind }))
            .Distinct().Where(id => id != except?.Value).Order(StringComparer.Ordinal)
            .Select(id => store.Load(connection, new CaseId(id))).OfType<StoredCase>().Where(f => !f.IsErased),
    ];

    private EarlierCase Earlier(StoredCase file, LocalDate today)
    {
        var settled = Settled(file, today);
        var listed = settled.Listing is null ? (DayRange?)null : new DayRange(settled.Listing.From, ListingDates.InForceUntil(settled));
        return new EarlierCase(
            file.Id, settled.Applicant, settled.Proposal?.Ground, listed, settled.End, settled.EndedOn, settled.Document?.Number,
            settled.Assessment?.Year);
    }

    private DirectoryEntry? InDirectory(StoredCase file)
    {
        if (records.Charter(file.Case.Charter).Kind != RegisterKind.Directory)
            return null;

        var settled = Settled(file, records.Today(records.Keeper(file.Register)));
        return settled.Listing is { } listing
            ? new DirectoryEntry(file.Id, file.Register, new DayRange(listing.From, ListingDates.InForceUntil(settled)))
            : null;
    }

    public Case Settled(StoredCase file, LocalDate today) => file.IsErased
        ? file.Case
        : Settlement.Of(file.Case, records.Charter(file.Case.Charter), today).Aggregate(file.Case, (state, happened) => state.After(happened));
}
