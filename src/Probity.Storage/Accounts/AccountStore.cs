using System.Security.Cryptography;
using Probity.Registers.Authorities;

namespace Probity.Storage.Accounts;

/// <summary>Local accounts.</summary>
public sealed class AccountStore
{
    private readonly Records _records;
    private readonly AccountRows _rows;

    internal AccountStore(Records records, AccountRows rows) => (_records, _rows) = (records, rows);

    /// <summary>Creates an account; null when the login is taken.</summary>
    /// <exception cref="ArgumentException">The login or the name is empty.</exception>
    public Task<Account?> CreateAsync(NewAccount account, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentException.ThrowIfNullOrWhiteSpace(account.Login);
        ArgumentException.ThrowIfNullOrWhiteSpace(account.DisplayName);
        var id = new ActorId(RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 16));
        var created = new Account(
            id, account.Login.Trim(), account.DisplayName, account.PasswordHash, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
            account.Roles, account.Authority, account.Identity, null, 0);
        var body = _rows.Seal(created);
        return _records.Writer.WriteAsync(
            session => session.Execute(
                "INSERT INTO account (id, login, body) VALUES (@id, @login, @body) ON CONFLICT (login) DO NOTHING",
                new { id = id.Value, login = AccountRows.Normal(created.Login), body }) == 1 ? created : null,
            ct);
    }

    /// <summary>The account of that id, or null.</summary>
    public Task<Account?> FindAsync(ActorId id, CancellationToken ct)
    {
        using var connection = _records.Database.OpenForReading();
        return Task.FromResult(id.Value is null ? null : _rows.Find(connection, id));
    }

    /// <summary>The account of that login, without regard to case, or null.</summary>
    public Task<Account?> FindByLoginAsync(string login, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(login);
        using var connection = _records.Database.OpenForReading();
        return Task.FromResult(_rows.FindByLogin(connection, login));
    }

    /// <summary>Writes everything of the account but its id; false when there is no such account or the login is taken by another.</summary>
    public Task<bool> UpdateAsync(Account account, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(account);
        var body = _rows.Seal(account);
        return _records.Writer.WriteAsync(
            session => session.Execute(
                """
                UPDATE account SET login = @login, body = @body WHERE id = @id AND login IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM account other WHERE other.login = @login AND other.id <> @id)
                """,
                new { id = account.Id.Value, login = AccountRows.Normal(account.Login), body }) == 1,
            ct);
    }

    /// <summary>Removes an account; what it did stays in the records.</summary>
    public Task<bool> DeleteAsync(ActorId id, CancellationToken ct) => _records.Writer.WriteAsync(
        session => session.Execute(
            "UPDATE account SET login = NULL, body = zeroblob(length(body)) WHERE id = @id AND login IS NOT NULL", new { id = id.Value }) == 1,
        ct);

    /// <summary>Every account, by login.</summary>
    public Task<IReadOnlyList<Account>> ListAsync(CancellationToken ct)
    {
        using var connection = _records.Database.OpenForReading();
        return Task.FromResult(_rows.List(connection));
    }
}
