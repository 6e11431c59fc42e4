using Microsoft.AspNetCore.Identity;

namespace Probity.Web.SignIn;

/// <summary>Makes the password hashes that sign-in checks.</summary>
public static class Passwords
{
    private static readonly PasswordHasher<SignInAccount> Hasher = new();

    /// <summary>A salted hash of a password; the same password hashes differently each time.</summary>
    public static string Hash(string password)
    {
        ArgumentException.ThrowIfNullOrEmpty(password);
        return Hasher.HashPassword(null!, password);
    }
}
