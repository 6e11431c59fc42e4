using System.Net;
using System.Text;
using Probity.Storage.Witnessing;
using Probity.Tests.Hosting;
using Probity.TransparencyLog.Keys;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Tests;
using Probity.TransparencyLog.Witnessing;

namespace Probity.Tests.Witnessing;

/// <summary>What came back of a request.</summary>
internal sealed record Answered(HttpStatusCode Status, string? Type, string Body)
{
    public int Code => (int)Status;
}

/// <summary>The built program as a witness, and logs for it, each with an origin of its own.</summary>
public sealed class RunningWitness : IAsyncLifetime
{
    private static int _logs;

    private readonly Place _place = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false });
    private ProbityProcess? _process;
    private Uri? _address;

    internal string[] Options => _place.Options;

    internal string Data => _place.Data;

    internal VerifierKey Key { get; private set; } = null!;

    internal Uri Address => _address!;

    public async ValueTask InitializeAsync() => await StartAsync();

    public ValueTask DisposeAsync()
    {
        _process?.Dispose();
        _client.Dispose();
        _place.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Ends it as a power cut would, and starts it again.</summary>
    internal async Task RestartAsync()
    {
        _process!.Kill();
        await _process.EndAsync();
        _process.Dispose();
        await StartAsync();
    }

    /// <summary>A log that this witness knows of, empty as yet.</summary>
    internal PublishedLog Log()
    {
        var origin = $"log.example/log/court-{Interlocked.Increment(ref _logs)}/list";
        var key = Sample.LogKey(1, origin);
        using var store = WitnessStore.Open(Data);
        store.Trust(origin, key.Verifier);
        return new PublishedLog { Signer = key, Keys = KeyHistory.Begin(key) };
    }

    /// <summary>Asks for a cosignature of the log's latest checkpoint.</summary>
    internal Task<Answered> AskAsync(long old, PublishedLog log, IEnumerable<MerkleHash>? proof = null) =>
        AskAsync(new AddCheckpointRequest(old, [.. proof ?? Proof(old, log)], log.Checkpoint).ToBytes());

    internal async Task<Answered> AskAsync(byte[] body)
    {
        using var answer = await _client.PostAsync(new Uri(_address!, "add-checkpoint"), new ByteArrayContent(body), TestContext.Current.CancellationToken);
        return new Answered(answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    internal async Task<Answered> GetAsync(string path)
    {
        using var answer = await _client.GetAsync(new Uri(_address!, path), TestContext.Current.CancellationToken);
        return new Answered(answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Whether an answer is this witness's cosignature of the log's latest checkpoint.</summary>
    internal bool IsCosigned(PublishedLog log, Answered answer) =>
        SignedNote.ParseLines(Encoding.UTF8.GetBytes(answer.Body)) is { IsGood: true, Value: var lines } && log.Checkpoint.With(lines).Note.Open([Key]).IsGood;

    internal static IEnumerable<MerkleHash> Proof(long old, PublishedLog log) => old == 0 || old >= log.Tree.Size
        ? []
        : new MerkleProver(tile => log.Files.GetValueOrDefault(tile.Path)).Consistency(old, log.Tree.Size).Hashes;

    private async Task StartAsync()
    {
        _process = ProbityProcess.Start(["witness", "serve", "--name", "witness.example", "--urls", "http://127.0.0.1:0", .. _place.Options]);
        _address = new Uri(await _process.ReadsAsync("The witness is ready at "));
        Key = VerifierKey.Parse((await GetAsync("/")).Body.Trim()).OrThrow();
    }
}
