using Probity.Federation.Witnessing;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Tests;
using Probity.TransparencyLog.Witnessing;

namespace Probity.Federation.Tests.Witnessing;

/// <summary>A witness that decides by the rules and keeps what it knows in memory, behind a web server.</summary>
internal sealed class WitnessOfTests : IAsyncDisposable
{
    private readonly SigningKey _key;
    private readonly Lock _gate = new();
    private WitnessedLog _known = new(Sample.Origin, [Sample.Key.Verifier], 0, default);

    /// <param name="number">Makes its key.</param>
    /// <param name="instead">Answers in its place, given what it would have answered; null leaves the caller waiting.</param>
    public WitnessOfTests(byte number, Func<WitnessAnswer, byte[]?>? instead = null)
    {
        _key = Sample.WitnessKey(number);
        Server = new LoopbackServer((_, body) => (instead ?? Answer)(Decide(body)));
    }

    public LoopbackServer Server { get; }

    public WitnessAddress Address => new(_key.Verifier, Server.Address);

    public long Size => _known.Size;

    public static byte[] Answer(WitnessAnswer answer) =>
        LoopbackServer.Answer($"{answer.Status} Answer", answer.Body, $"Content-Type: {answer.ContentType}\r\n");

    /// <summary>Proofs of a log that a test made.</summary>
    public static MerkleProver Prover(PublishedLog log) =>
        new(tile => log.Files.GetValueOrDefault(tile.Path));

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private WitnessAnswer Decide(byte[] body)
    {
        lock (_gate)
        {
            var answer = WitnessRules.Decide(body, origin => origin == Sample.Origin ? _known : null, _key, Sample.Start);
            _known = answer.Updated ?? _known;
            return answer;
        }
    }
}
