using Microsoft.AspNetCore.Identity;

namespace Probity.Web.SignIn;

/// <summary>Checks a login and a password, for the form and for programs alike: failures are counted and lock the account.</summary>
internal sealed class Credentials(SignInManager<SignInAccount> accounts, IPasswordHasher<SignInAccount> hasher)
{
    private const int LongestLogin = 100;
    private const int LongestPassword = 200;

    /// <summary>Whether both are there and short enough to be looked at.</summary>
    public static bool AreComplete(string login, string password) =>
        login.Length is > 0 and <= LongestLogin && password.Length is > 0 and <= LongestPassword;

    /// <summary>The account, or null. Unknown, wrong and locked take as long and answer alike, so that nobody learns which logins exist.</summary>
    public async Task<SignInAccount?> CheckAsync(string login, string password)
    {
        var account = await accounts.UserManager.FindByNameAsync(login);
        if (account is null) hasher.HashPassword(null!, password);
        else if ((await accounts.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true)).Succeeded) return account;
        return null;
    }
}
