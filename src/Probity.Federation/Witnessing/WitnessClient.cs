using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Probity.Federation.Fetching;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Witnessing;

namespace Probity.Federation.Witnessing;

/// <summary>Asks one witness to cosign checkpoints (C2SP tlog-witness). Remembers how far the witness has seen each log, and learns it from the witness where it does not know.</summary>
/// <param name="witness">The witness.</param>
/// <param name="clock">Measures patience.</param>
public sealed class WitnessClient(WitnessAddress witness, TimeProvider clock) : IDisposable
{
    // The first may meet another size than expected; between it and the second the log may have been cosigned once more.
    private const int Tries = 3;
    private const int LongestSentence = 200;

    private readonly HttpClient _client = Transport.Client();
    private readonly Uri _address = new(Transport.Prefix(witness.Prefix), "add-checkpoint");
    private readonly ConcurrentDictionary<string, long> _sizes = new(StringComparer.Ordinal);

    /// <summary>Longest that asking may take, all tries included.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    public WitnessAddress Witness => witness;

    /// <summary>Asks for a cosignature. Whatever the witness or the network do, the answer is a reply.</summary>
    /// <param name="checkpoint">The checkpoint, signed by its log.</param>
    /// <param name="consistency">Proves that the tree of the first size is the beginning of that of the second.</param>
    /// <param name="cancel">Stops asking.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<WitnessReply> AskAsync(SignedCheckpoint checkpoint, Func<long, long, ConsistencyProof> consistency, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        ArgumentNullException.ThrowIfNull(consistency);
        using var limit = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        try
        {
            return await AskAsync(checkpoint, consistency, Tries, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return WitnessReply.Failed(witness, $"it did not answer within {Patience.TotalSeconds.ToString(CultureInfo.InvariantCulture)} seconds");
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return WitnessReply.Failed(witness, e.Message);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<WitnessReply> AskAsync(SignedCheckpoint checkpoint, Func<long, long, ConsistencyProof> consistency, int tries, CancellationToken cancel)
    {
        for (var left = tries; ; left--)
        {
            var old = _sizes.GetValueOrDefault(checkpoint.Origin);
            if (old > checkpoint.Size)
                return WitnessReply.Failed(witness, $"it has seen {old} entries of this log, and the checkpoint has {checkpoint.Size}");
            var proof = old == 0 || old == checkpoint.Size ? [] : consistency(old, checkpoint.Size).Hashes;
            var (status, type, body) = await SendAsync(new AddCheckpointRequest(old, proof, checkpoint), cancel).ConfigureAwait(false);
            switch (status)
            {
                case HttpStatusCode.OK:
                    return Accept(checkpoint, body);
                case HttpStatusCode.Conflict when left > 1 && type == WitnessAnswer.SizeType && Size(body) is { } known && known != old:
                    _sizes[checkpoint.Origin] = known;
                    break;
                default:
                    return WitnessReply.Failed(witness, $"it answered {(int)status}: {Sentence(body)}");
            }
        }
    }

    private async Task<(HttpStatusCode Status, string? Type, byte[] Body)> SendAsync(AddCheckpointRequest request, CancellationToken cancel)
    {
        using var content = new ByteArrayContent(request.ToBytes());
        content.Headers.ContentType = new MediaTypeHeaderValue("text/plain", "utf-8");
        using var message = new HttpRequestMessage(HttpMethod.Post, _address) { Content = content };
        using var answer = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancel).ConfigureAwait(false);
        await using var body = await answer.Content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
        return (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await Bounded.ReadAsync(body, SignedNote.LongestNote, cancel).ConfigureAwait(false));
    }

    private WitnessReply Accept(SignedCheckpoint checkpoint, byte[] body)
    {
        var lines = SignedNote.ParseLines(body);
        if (!lines.IsGood)
            return WitnessReply.Failed(witness, $"what it answered is no cosignature: {lines.Reason}");
        var mine = lines.Value.FirstOrDefault(l => l.Name == witness.Key.Name && l.KeyId == witness.Key.Id);
        if (mine is null || !checkpoint.With([mine]).Note.Open([witness.Key]).IsGood)
            return WitnessReply.Failed(witness, "its cosignature does not verify under the key given for it");
        _sizes[checkpoint.Origin] = checkpoint.Size;
        return new WitnessReply(witness.Key.Name, mine, null);
    }

    private static long? Size(byte[] body) =>
        body.Length is > 1 and < 24 && body[^1] == '\n' && long.TryParse(body.AsSpan(..^1), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : null;

    private static string Sentence(byte[] body)
    {
        var text = Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(body.Length, LongestSentence)));
        return string.Concat(text.Trim().Select(c => char.IsControl(c) ? ' ' : c));
    }
}
