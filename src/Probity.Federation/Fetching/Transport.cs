using System.Net;

namespace Probity.Federation.Fetching;

/// <summary>How this software speaks to other servers: by no proxy but one it was told of, without cookies, and to no place it is sent on to unasked.</summary>
internal static class Transport
{
    private static readonly TimeSpan Connecting = TimeSpan.FromSeconds(10);

    /// <summary>A client without a time limit of its own: whoever asks limits head and body together.</summary>
    public static HttpClient Client() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.GZip,
        ConnectTimeout = Connecting,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
        UseProxy = false,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>An address with a path that others can be appended to.</summary>
    /// <exception cref="ArgumentException">It is neither http nor https, or carries a user, a query or a fragment.</exception>
    public static Uri Prefix(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return IsWeb(address)
            ? new Uri(address.AbsoluteUri.TrimEnd('/') + "/")
            : throw new ArgumentException($"'{address}' is no http or https address without user, query and fragment.", nameof(address));
    }

    /// <summary>Whether an address can be spoken to.</summary>
    public static bool IsWeb(Uri address) =>
        address is { IsAbsoluteUri: true, Scheme: "http" or "https", UserInfo: "", Query: "", Fragment: "" };
}
