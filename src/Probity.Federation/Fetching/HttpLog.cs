using System.Net;

namespace Probity.Federation.Fetching;

/// <summary>A log on a web server.</summary>
public sealed class HttpLog : IDisposable
{
    private const int Tries = 3;
    private const int MostRedirects = 3;

    private readonly HttpClient _client = Transport.Client();
    private readonly TimeProvider _clock;
    private readonly Uri _prefix;

    /// <param name="prefix">Address under which <c>checkpoint</c> is; http or https.</param>
    /// <param name="clock">Measures waiting.</param>
    /// <exception cref="ArgumentException">It is no such address.</exception>
    public HttpLog(Uri prefix, TimeProvider clock) => (_prefix, _clock) = (Transport.Prefix(prefix), clock);

    /// <summary>Longest that one answer may take, its body included.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Waited before the second try, and twice as long before the third.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Reads a resource; null when the server has none of that name.</summary>
    /// <exception cref="HttpRequestException">The server cannot be reached, answers something else three times, or sends to another server.</exception>
    public async ValueTask<byte[]?> FetchAsync(string path, int longest, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(new Uri(_prefix, path), longest, cancel).ConfigureAwait(false);
            }
            catch (Exception e) when (attempt < Tries && !cancel.IsCancellationRequested && IsPassing(e))
            {
                await Task.Delay(Pause * attempt, _clock, cancel).ConfigureAwait(false);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException && !cancel.IsCancellationRequested)
            {
                throw new HttpRequestException(e is IOException ? e.Message : $"{_prefix.Authority} did not answer within {Patience.TotalSeconds} seconds.", e);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<byte[]?> TryAsync(Uri address, int longest, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(Patience, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        for (var redirects = 0; ; redirects++)
        {
            using var answer = await _client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
                return null;
            if (answer.Headers.Location is { } other && (int)answer.StatusCode is >= 300 and < 400)
            {
                address = Follow(address, other, redirects);
                continue;
            }

            answer.EnsureSuccessStatusCode();
            await using var body = await answer.Content.ReadAsStreamAsync(either.Token).ConfigureAwait(false);
            return await Bounded.ReadAsync(body, longest, either.Token).ConfigureAwait(false);
        }
    }

    // Whoever verifies a log wants to hear that server, not one it points to; only the step to https is taken.
    private static Uri Follow(Uri from, Uri location, int redirects)
    {
        var to = new Uri(from, location);
        return redirects < MostRedirects && Transport.IsWeb(to) && to.Host == from.Host
            && (to.Authority == from.Authority && to.Scheme == from.Scheme || (from.Scheme, to.Scheme) == ("http", "https"))
            ? to
            : throw new HttpRequestException(HttpRequestError.InvalidResponse, $"{from.Authority} sends on to {to.GetLeftPart(UriPartial.Authority)} and is not followed there.");
    }

    private static bool IsPassing(Exception e) => e is IOException or OperationCanceledException
        || e is HttpRequestException { HttpRequestError: not HttpRequestError.InvalidResponse, StatusCode: null or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError };
}
