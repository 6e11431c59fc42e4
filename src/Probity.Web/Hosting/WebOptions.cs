namespace Probity.Web.Hosting;

/// <summary>How a node shows itself on the network.</summary>
public sealed record WebOptions
{
    /// <summary>Where the keys that protect cookies are kept; outside the data directory.</summary>
    public required string KeysDirectory { get; init; }

    /// <summary>True when everything in the node is invented: shows the banner and, with <see cref="Clock"/>, lets officers move the date.</summary>
    public bool Demo { get; init; }

    /// <summary>The address citizens use, e.g. <c>https://register.example</c>; null when it is the one listened on. With https, cookies are sent over https only.</summary>
    public Uri? PublicOrigin { get; init; }

    /// <summary>The demo's clock; null when the date cannot be moved.</summary>
    public AdjustableClock? Clock { get; init; }

    /// <summary>How much one caller may ask.</summary>
    public RateLimits Limits { get; init; } = new();

    internal bool SecureCookies => PublicOrigin?.Scheme == Uri.UriSchemeHttps;
}

/// <summary>How much one caller may ask in a minute before being told to wait (429).</summary>
public sealed record RateLimits
{
    /// <summary>Pages and interface calls of one address.</summary>
    public int General { get; init; } = 1200;

    /// <summary>Attempts to sign in from one address; each account is locked separately.</summary>
    public int SignIn { get; init; } = 20;

    /// <summary>Look-ups of natural persons by one account, answered or not; the framework's daily quota stands beside it.</summary>
    public int Lookups { get; init; } = 20;

    /// <summary>Checks of one key.</summary>
    public int Checks { get; init; } = 600_000;
}
