using System.Security.Claims;
using NodaTime;
using Probity.Registers.Authorities;

namespace Probity.Web.Design;

/// <summary>What the page frame needs to know about the node it frames.</summary>
public sealed record ShellOptions
{
    /// <summary>Shows the banner saying that everything is invented.</summary>
    public bool Demonstration { get; init; }

    /// <summary>The date a demonstration stands at, for its banner; null to show none.</summary>
    public Func<LocalDate>? DemonstrationDate { get; init; }

    /// <summary>Where the demonstration's date is set forward.</summary>
    public string DemonstrationAddress { get; init; } = "/demo/clock";

    /// <summary>The primary navigation, in order.</summary>
    public IReadOnlyList<NavigationItem> Navigation { get; init; } =
    [
        new("/search", "shell.nav.search"),
        new("/registers", "shell.nav.registers"),
        new("/about", "shell.nav.about"),
        new("/mine", "shell.nav.mine") { Shown = IsParty },
        new("/desk", "shell.nav.desk") { Shown = HoldsOffice },
        new("/oversight", "shell.nav.oversight") { Shown = Oversees },
    ];

    /// <summary>Where a reader signs in.</summary>
    public string SignInAddress { get; init; } = "/account/sign-in";

    /// <summary>Where a signed-in reader sees the account.</summary>
    public string AccountAddress { get; init; } = "/account";

    /// <summary>Where signing out is posted to.</summary>
    public string SignOutAddress { get; init; } = "/account/sign-out";

    /// <summary>Whether the reader is the subject of, or asked for, cases.</summary>
    internal static bool IsParty(ClaimsPrincipal reader) => Roles(reader).Any(role => role is Role.Subject or Role.Applicant);

    /// <summary>Whether the reader works at an authority.</summary>
    internal static bool HoldsOffice(ClaimsPrincipal reader) => Roles(reader).Any(role => role is not (Role.Subject or Role.Applicant));

    /// <summary>Whether the reader oversees an authority's work.</summary>
    internal static bool Oversees(ClaimsPrincipal reader) => reader.IsInRole(nameof(Role.Auditor));

    private static IEnumerable<Role> Roles(ClaimsPrincipal reader) => Enum.GetValues<Role>().Where(role => reader.IsInRole(role.ToString()));
}

/// <summary>A link of the primary navigation; current when the page lies under its address.</summary>
/// <param name="Address">A local path.</param>
/// <param name="TextKey">The key of its text.</param>
public sealed record NavigationItem(string Address, string TextKey)
{
    /// <summary>Who sees the link; everybody unless said otherwise. Hiding a link protects nothing: the endpoint's policy does.</summary>
    public Func<ClaimsPrincipal, bool> Shown { get; init; } = _ => true;
}
