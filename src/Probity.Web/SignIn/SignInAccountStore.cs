using Microsoft.AspNetCore.Identity;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Storage;

namespace Probity.Web.SignIn;

/// <summary>ASP.NET Core Identity over the node's accounts: passwords, lockout, ending sessions. Accounts are created elsewhere.</summary>
internal sealed class SignInAccountStore(RegisterNode node)
    : IUserPasswordStore<SignInAccount>, IUserSecurityStampStore<SignInAccount>, IUserLockoutStore<SignInAccount>
{
    public async Task<SignInAccount?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        await node.Accounts.FindAsync(new ActorId(userId), cancellationToken) is { } account ? new SignInAccount(account) : null;

    // Identity passes the login in its normal form; the store ignores case anyway.
    public async Task<SignInAccount?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        await node.Accounts.FindByLoginAsync(normalizedUserName, cancellationToken) is { } account ? new SignInAccount(account) : null;

    public async Task<IdentityResult> UpdateAsync(SignInAccount user, CancellationToken cancellationToken) =>
        await node.Accounts.UpdateAsync(user.Account, cancellationToken) ? IdentityResult.Success : IdentityResult.Failed();

    public Task<IdentityResult> CreateAsync(SignInAccount user, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Accounts are created by the node.");

    public Task<IdentityResult> DeleteAsync(SignInAccount user, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Accounts are removed by the node.");

    public Task<string> GetUserIdAsync(SignInAccount user, CancellationToken cancellationToken) => Task.FromResult(user.Account.Id.Value);

    public Task<string?> GetUserNameAsync(SignInAccount user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Account.Login);

    public Task<string?> GetNormalizedUserNameAsync(SignInAccount user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Account.Login.ToUpperInvariant());

    public Task SetUserNameAsync(SignInAccount user, string? userName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetNormalizedUserNameAsync(SignInAccount user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<string?> GetPasswordHashAsync(SignInAccount user, CancellationToken cancellationToken) => Task.FromResult(user.Account.PasswordHash);

    public Task<bool> HasPasswordAsync(SignInAccount user, CancellationToken cancellationToken) => Task.FromResult(user.Account.PasswordHash is not null);

    public Task SetPasswordHashAsync(SignInAccount user, string? passwordHash, CancellationToken cancellationToken)
    {
        user.Account = user.Account with { PasswordHash = passwordHash };
        return Task.CompletedTask;
    }

    public Task<string?> GetSecurityStampAsync(SignInAccount user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Account.SecurityStamp);

    public Task SetSecurityStampAsync(SignInAccount user, string stamp, CancellationToken cancellationToken)
    {
        user.Account = user.Account with { SecurityStamp = stamp };
        return Task.CompletedTask;
    }

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(SignInAccount user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Account.LockoutEnd?.ToDateTimeOffset());

    public Task SetLockoutEndDateAsync(SignInAccount user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
    {
        user.Account = user.Account with { LockoutEnd = lockoutEnd is { } end ? Instant.FromDateTimeOffset(end) : null };
        return Task.CompletedTask;
    }

    public Task<int> IncrementAccessFailedCountAsync(SignInAccount user, CancellationToken cancellationToken)
    {
        user.Account = user.Account with { AccessFailedCount = user.Account.AccessFailedCount + 1 };
        return Task.FromResult(user.Account.AccessFailedCount);
    }

    public Task ResetAccessFailedCountAsync(SignInAccount user, CancellationToken cancellationToken)
    {
        user.Account = user.Account with { AccessFailedCount = 0 };
        return Task.CompletedTask;
    }

    public Task<int> GetAccessFailedCountAsync(SignInAccount user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Account.AccessFailedCount);

    public Task<bool> GetLockoutEnabledAsync(SignInAccount user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetLockoutEnabledAsync(SignInAccount user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
    }
}
