using System.Collections.Frozen;
using Probity.Registers.Authorities;
using Probity.Registers.Subjects;
using Probity.Storage.Accounts;
using Probity.Web.SignIn;

namespace Probity.Web.Tests.Hosting;

/// <summary>Everybody who has an account on the test node: one for each office, all invented.</summary>
internal static class People
{
    public const string Password = "a long test password";

    /// <summary>Hashed once for all: making a hash is slow on purpose.</summary>
    private static readonly string Hash = Passwords.Hash(Password);

    public static string LoginOf(Role role) => "the-" + role.ToString().ToLowerInvariant();

    public static NewAccount AccountOf(Role role) => new(
        LoginOf(role), $"Test {role}", Hash, new[] { role }.ToFrozenSet(), AuthorityOf(role), role == Role.Subject ? Subject : null);

    public static SubjectIdentity Subject { get; } = new("Northgate Canal Trading Co., Ltd", [SocialCreditCode.WithCheck("91990101M000100Y4").ToIdentifier()]);

    private static AuthorityId? AuthorityOf(Role role) => role is Role.Subject or Role.Applicant ? null : TestRegisters.Court.Id;
}
