using System.Security.Cryptography;
using System.Text.Json;
using Probity.Storage;
using Probity.Storage.Checks;

namespace Probity.Web.Api.Checks;

/// <summary>Gives a repeated question (same key, same <c>Idempotency-Key</c>) its first answer again, for ten minutes and from memory only.</summary>
/// <remarks>After a restart the repetition is asked and logged anew, which tells nobody more than the first answer did.</remarks>
internal sealed class AskedBefore(RegisterNode node)
{
    private const int MostKept = 10_000;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly Dictionary<(string Key, string Repetition), Asked> _asked = [];
    private readonly Queue<((string, string) Name, DateTimeOffset At)> _order = new();

    /// <summary>The first answer, or the answer now; null when the repetition key stood for another question.</summary>
    public Task<CheckReply?> Answer(string key, string repetition, CheckRequest request, Func<Task<CheckReply?>> ask)
    {
        var digest = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(request, CheckJson.Default.CheckRequest));
        lock (_gate)
        {
            var now = node.Time.GetUtcNow();
            Forget(now);
            if (_asked.TryGetValue((key, repetition), out var earlier) && !earlier.Reply.IsFaulted && !earlier.Reply.IsCanceled)
                return earlier.Digest.AsSpan().SequenceEqual(digest) ? earlier.Reply : Task.FromResult<CheckReply?>(null);

            var asked = new Asked(digest, ask());
            _asked[(key, repetition)] = asked;
            _order.Enqueue(((key, repetition), now));
            return asked.Reply;
        }
    }

    private void Forget(DateTimeOffset now)
    {
        while (_order.TryPeek(out var oldest) && (_order.Count > MostKept || now - oldest.At > Kept)) _asked.Remove(_order.Dequeue().Name);
    }

    private sealed record Asked(byte[] Digest, Task<CheckReply?> Reply);
}
