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

    /// <summary>Others, whose cases and authority are not those of the accounts by role.</summary>
    public static IReadOnlyList<NewAccount> Others { get; } =
    [
        new("higher-reviewer", "Test Higher Reviewer", Hash, new[] { Role.ReviewingOfficer }.ToFrozenSet(), TestRegisters.HigherCourt.Id, null),
        new("other-applicant", "Test Other Applicant", Hash, new[] { Role.Applicant }.ToFrozenSet(), null, null),
        new("other-subject", "Southgate Storage Co., Ltd", Hash, new[] { Role.Subject }.ToFrozenSet(), null,
            new SubjectIdentity("Southgate Storage Co., Ltd", [SocialCreditCode.Compose("91", "990101", "00000002").ToIdentifier()])),
        new("two-officers", "Test Both Officers", Hash, new[] { Role.Officer, Role.SecondOfficer }.ToFrozenSet(), TestRegisters.Court.Id, null),
    ];

    public static SubjectIdentity Subject { get; } = new("Northgate Canal Trading Co., Ltd", [SocialCreditCode.WithCheck("91990101M000100Y4").ToIdentifier()]);

    private static AuthorityId? AuthorityOf(Role role) => role is Role.Subject or Role.Applicant ? null : TestRegisters.Court.Id;
}
