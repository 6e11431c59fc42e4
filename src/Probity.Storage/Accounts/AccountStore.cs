using Probity.Registers.Authorities;

namespace Probity.Storage.Accounts;

/// <summary>Local accounts.</summary>
public sealed class AccountStore
{
    internal AccountStore()
    {
    }

    /// <summary>Creates an account; null when the login is taken.</summary>
    public Task<Account?> CreateAsync(NewAccount account, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>The account of that id, or null.</summary>
    public Task<Account?> FindAsync(ActorId id, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>The account of that login, without regard to case, or null.</summary>
    public Task<Account?> FindByLoginAsync(string login, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Writes everything of the account but its id; false when there is no such account or the login is taken by another.</summary>
    public Task<bool> UpdateAsync(Account account, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Removes an account; what it did stays in the records.</summary>
    public Task<bool> DeleteAsync(ActorId id, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Every account, by login.</summary>
    public Task<IReadOnlyList<Account>> ListAsync(CancellationToken ct) => throw new NotImplementedException();
}
