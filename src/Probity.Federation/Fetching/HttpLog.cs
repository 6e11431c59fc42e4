using System.Net;

namespace Probity.Federation.Fetching;

/// <summary>A log on a web server.</summary>
public sealed class HttpLog : IDisposable
{
    private const int Tries = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _client;
    private readonly Uri _prefix;

    /// <param name="prefix">Address under which <c>checkpoint</c> is; http or https.</param>
    public HttpLog(Uri prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        _prefix = new Uri(prefix.AbsoluteUri.TrimEnd('/') + "/");
        _client = new HttpClient(new SocketsHttpHandler
        {
            // Whoever verifies a log wants to hear that log, not one it points to.
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.GZip,
            ConnectTimeout = TimeSpan.FromSeconds(10),
        })
        {
            Timeout = Patience,
        };
    }

    /// <summary>Reads a resource; null when the server has none of that name.</summary>
    /// <exception cref="HttpRequestException">The server cannot be reached, or answers something else, three times.</exception>
    public async ValueTask<byte[]?> FetchAsync(string path, int longest, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using var answer = await _client.GetAsync(new Uri(_prefix, path), HttpCompletionOption.ResponseHeadersRead, cancel).ConfigureAwait(false);
                if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
                    return null;
                answer.EnsureSuccessStatusCode();
                await using var body = await answer.Content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
                return await Bounded.ReadAsync(body, longest, cancel).ConfigureAwait(false);
            }
            catch (Exception e) when (attempt < Tries && !cancel.IsCancellationRequested && IsPassing(e))
            {
                // Asked again at once: a server that answered badly may answer well.
            }
            catch (TaskCanceledException e) when (!cancel.IsCancellationRequested)
            {
                throw new HttpRequestException($"{_prefix.Authority} did not answer within {Patience.TotalSeconds} seconds.", e);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static bool IsPassing(Exception e) =>
        e is IOException or TaskCanceledException or HttpRequestException { StatusCode: null or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError };
}
