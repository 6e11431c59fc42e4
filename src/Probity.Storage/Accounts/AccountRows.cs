using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Storage.Events;
using Probity.Storage.Sealing;

namespace Probity.Storage.Accounts;

/// <summary>Accounts in the database: the login in clear, everything else sealed.</summary>
internal sealed class AccountRows(Vault vault)
{
    public Account? Find(SqliteConnection connection, ActorId id) => Open(
        connection.QueryFirstOrDefault<Row>("SELECT id, login, body FROM account WHERE id = @id", new { id = id.Value }));

    public Account? FindByLogin(SqliteConnection connection, string login) => Open(
        connection.QueryFirstOrDefault<Row>("SELECT id, login, body FROM account WHERE login = @login", new { login = Normal(login) }));

    public IReadOnlyList<Account> List(SqliteConnection connection) =>
        [.. connection.Query<Row>("SELECT id, login, body FROM account WHERE login IS NOT NULL ORDER BY login").Select(Open).OfType<Account>()];

    /// <summary>Logins are compared without regard to case.</summary>
    public static string Normal(string login) => login.Trim().ToLowerInvariant();

    public byte[] Seal(Account account) => vault.SealRecord(
        StorageJson.Bytes(new Body(
            account.Login, account.DisplayName, account.PasswordHash, account.SecurityStamp, [.. account.Roles.Order()], account.Authority,
            account.Identity, account.LockoutEnd, account.AccessFailedCount)),
        Place(account.Id.Value));

    private Account? Open(Row? row)
    {
        if (row?.Login is null)
            return null;

        var body = StorageJson.Read<Body>(vault.OpenRecord(row.Body, Place(row.Id)));
        return new Account(
            new ActorId(row.Id), body.Login, body.DisplayName, body.PasswordHash, body.SecurityStamp, body.Roles.ToHashSet(), body.Authority,
            body.Identity, body.LockoutEnd, body.AccessFailedCount);
    }

    private static string Place(string id) => "account/" + id;

    private sealed record Row(string Id, string? Login, byte[] Body);

    private sealed record Body(
        string Login, string DisplayName, string? PasswordHash, string SecurityStamp, Role[] Roles, AuthorityId? Authority,
        SubjectIdentity? Identity, Instant? LockoutEnd, int AccessFailedCount);
}
