using Microsoft.AspNetCore.Authorization;
using Probity.Registers.Authorities;

namespace Probity.Web.SignIn;

/// <summary>The audiences. Every endpoint names one of them; an endpoint that names none is closed to everybody.</summary>
public static class Policies
{
    /// <summary>Whoever asks.</summary>
    public const string Anyone = nameof(Anyone);

    /// <summary>Whoever is signed in.</summary>
    public const string SignedIn = nameof(SignedIn);

    /// <summary>Clerks, officers and second officers.</summary>
    public const string Officers = nameof(Officers);

    /// <summary>Reviewing officers.</summary>
    public const string Reviewers = nameof(Reviewers);

    /// <summary>Auditors.</summary>
    public const string Auditors = nameof(Auditors);

    /// <summary>Everybody who holds an office: officers, reviewing officers and auditors.</summary>
    public const string Desk = nameof(Desk);

    /// <summary>Those a case is about.</summary>
    public const string Subjects = nameof(Subjects);

    /// <summary>Those who asked for a case.</summary>
    public const string Applicants = nameof(Applicants);

    /// <summary>Subjects and applicants.</summary>
    public const string Parties = nameof(Parties);

    /// <summary>Officers, reviewing officers and parties: whoever can do an act in some case. The case decides whether they may do this one.</summary>
    public const string CaseWorkers = nameof(CaseWorkers);

    /// <summary>A point of service with its key.</summary>
    public const string PointOfService = nameof(PointOfService);

    /// <summary>A platform that passes reviews on, with its key.</summary>
    public const string ReviewPlatforms = nameof(ReviewPlatforms);

    /// <summary>Whoever is signed in, as a program with a token. A session's cookie opens none of the interface: another site could make a browser send it.</summary>
    public const string TokenHolders = nameof(TokenHolders);

    /// <summary>Clerks, officers, second officers and applicants with a token: whoever can open a case.</summary>
    public const string TokenOpeners = nameof(TokenOpeners);

    /// <summary>As <see cref="CaseWorkers"/>, with a token.</summary>
    public const string TokenCaseWorkers = nameof(TokenCaseWorkers);

    /// <summary>As <see cref="Desk"/>, with a token.</summary>
    public const string TokenDesk = nameof(TokenDesk);

    /// <summary>As <see cref="Subjects"/>, with a token.</summary>
    public const string TokenSubjects = nameof(TokenSubjects);

    /// <summary>The policies that a token satisfies, and nothing but a token.</summary>
    internal static readonly IReadOnlySet<string> WithToken =
        new HashSet<string>([TokenHolders, TokenOpeners, TokenCaseWorkers, TokenDesk, TokenSubjects], StringComparer.Ordinal);

    private static readonly Role[] OfficerRoles = [Role.Clerk, Role.Officer, Role.SecondOfficer];

    internal static void Define(AuthorizationOptions options)
    {
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();
        options.AddPolicy(Anyone, policy => policy.RequireAssertion(_ => true));
        options.AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
        Hold(options, Officers, OfficerRoles);
        Hold(options, Reviewers, [Role.ReviewingOfficer]);
        Hold(options, Auditors, [Role.Auditor]);
        Hold(options, Desk, [.. OfficerRoles, Role.ReviewingOfficer, Role.Auditor]);
        Hold(options, Subjects, [Role.Subject]);
        Hold(options, Applicants, [Role.Applicant]);
        Hold(options, Parties, [Role.Subject, Role.Applicant]);
        Hold(options, CaseWorkers, [.. OfficerRoles, Role.ReviewingOfficer, Role.Subject, Role.Applicant]);
        Hold(options, TokenHolders, Enum.GetValues<Role>(), AccountTokens.Scheme);
        Hold(options, TokenOpeners, [.. OfficerRoles, Role.Applicant], AccountTokens.Scheme);
        Hold(options, TokenCaseWorkers, [.. OfficerRoles, Role.ReviewingOfficer, Role.Subject, Role.Applicant], AccountTokens.Scheme);
        Hold(options, TokenDesk, [.. OfficerRoles, Role.ReviewingOfficer, Role.Auditor], AccountTokens.Scheme);
        Hold(options, TokenSubjects, [Role.Subject], AccountTokens.Scheme);
        options.AddPolicy(PointOfService, policy => policy
            .AddAuthenticationSchemes(PointOfServiceKeyHandler.Scheme).RequireClaim(PointOfServiceKeyHandler.KeyClaim));
        options.AddPolicy(ReviewPlatforms, policy => policy
            .AddAuthenticationSchemes(ReviewPlatformHandler.Scheme).RequireClaim(ReviewPlatformHandler.PlatformClaim));
    }

    private static void Hold(AuthorizationOptions options, string policy, Role[] roles, params string[] schemes) => options.AddPolicy(
        policy, builder => builder.AddAuthenticationSchemes(schemes).RequireAuthenticatedUser().RequireRole(roles.Select(role => role.ToString())));
}
