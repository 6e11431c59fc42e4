using Microsoft.Data.Sqlite;
using Probity.Registers.Authorities;
using Probity.Storage.Accounts;
using Probity.Storage.Cases;
using Probity.Storage.Checks;
using Probity.Storage.Lookups;

namespace Probity.Storage.Subjects;

/// <summary>What a subject reads about themselves.</summary>
public sealed class SubjectFiles
{
    private readonly Records _records;
    private readonly AccountRows _accounts;
    private readonly CircumstancesReader _circumstances;
    private readonly CaseFiles _cases;

    internal SubjectFiles(Records records, AccountRows accounts, CircumstancesReader circumstances, CaseFiles cases) =>
        (_records, _accounts, _circumstances, _cases) = (records, accounts, circumstances, cases);

    /// <summary>Everything held about the signed-in subject; null when the account carries no identity.</summary>
    public Task<SubjectRecord?> ReadAsync(Actor subject, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(subject);
        using var connection = _records.Database.OpenForReading();
        using var snapshot = connection.BeginTransaction(deferred: true);
        return Task.FromResult(
            _accounts.Find(connection, subject.Id) is { Identity: { } identity } account && subject.Roles.Contains(Role.Subject)
                ? Read(connection, subject, account, identity)
                : null);
    }

    private SubjectRecord Read(SqliteConnection connection, Actor subject, Account account, SubjectIdentity identity)
    {
        var files = _circumstances.Of(connection, identity).OrderBy(f => f.Case.OpenedOn).ToArray();
        var hashes = identity.Identifiers.Select(_records.Vault.Hash).ToArray();
        var looks = files.SelectMany(f => LookLog.Read(connection, f)).Concat(LookupLog.Read(connection, _records.Vault, hashes));
        return new SubjectRecord(
            account, [.. files.Select(f => Record(connection, subject, f))], [.. looks.OrderByDescending(l => l.At)],
            CheckLog.Read(connection, _records.Vault, hashes));
    }

    private CaseRecord Record(SqliteConnection connection, Actor subject, StoredCase file)
    {
        var register = _records.Directory.Find(file.Register)!;
        var around = _circumstances.Read(connection, subject, register, file.Case.Charter, file.Id, file.Case.Subject);
        return _cases.Record(file, around, []);
    }
}
