using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace Probity.Hosting;

/// <summary>Random passwords and their hashes, as sign-in checks them.</summary>
internal static class Passwords
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Four groups of four out of thirty-one letters and digits that nobody mistakes: about 79 bits.</summary>
    public static string Fresh() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    /// <summary>The hash ASP.NET Core Identity verifies.</summary>
    public static string Hash(string password) => new PasswordHasher<object>().HashPassword(new object(), password);
}
