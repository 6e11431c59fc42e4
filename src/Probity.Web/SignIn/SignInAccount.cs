using Probity.Storage.Accounts;

namespace Probity.Web.SignIn;

/// <summary>An account while ASP.NET Core Identity works on it, which changes accounts in place.</summary>
internal sealed class SignInAccount(Account account)
{
    public Account Account { get; set; } = account;
}
