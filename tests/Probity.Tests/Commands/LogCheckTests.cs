using Probity.Tests.Hosting;
using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Proofs;
using Probity.TransparencyLog.Tests;

namespace Probity.Tests.Commands;

public sealed class LogCheckTests : IDisposable
{
    private static readonly SaltedFields Entry = Sample.Entry("""{"subject":{"name":"Example\u202e Trading\u001b[31m Ltd"},"amount":120000}""");

    private readonly Place _place = new();
    private readonly PublishedLog _log = new PublishedLog()
        .Append(PublishedLog.Leaf(1).ToBytes(), Sample.Leaf(2, Entry).ToBytes(), PublishedLog.Leaf(3).ToBytes()).Publish(Sample.WitnessKey(1));

    [Fact]
    public async Task Proof_ThatHolds_SaysWhatItOpensAndNothingThatSteersATerminal()
    {
        var finished = await CheckAsync(Proof().ToString());

        finished.ExitCode.ShouldBe(0);
        finished.Out.ShouldContain("Entry 2 of example-court/enforcement, written 2026-03-02T08:00:02.0000000Z, says:");
        finished.Out.ShouldContain("content.subject.name: Example  Trading [31m Ltd");
        finished.Out.ShouldContain("content.amount: 120000");
        finished.Out.ShouldContain("What else it says is not opened.");
        finished.Out.ShouldNotContain("case:");
    }

    [Fact]
    public async Task Proof_WithAnotherKey_OrTooFewWitnesses_DoesNotHold()
    {
        var proof = Proof().ToString();

        var stranger = await CheckAsync(proof, "--key", Sample.LogKey(8).Verifier.ToString());
        var witnessed = await CheckAsync(proof, "--witness", Sample.WitnessKey(1).Verifier.ToString());
        var missed = await CheckAsync(proof, "--witness", Sample.WitnessKey(2).Verifier.ToString());

        (stranger.ExitCode, witnessed.ExitCode, missed.ExitCode).ShouldBe((2, 0, 2));
        stranger.Out.ShouldContain("Do not rely on this file.");
    }

    [Theory]
    [InlineData("120000", "120001")]
    [InlineData("", "x")]
    public async Task Proof_Changed_DoesNotHold(string from, string to)
    {
        var proof = Proof();
        var extra = Convert.ToBase64String(proof.Proof.Extra.Span);
        var changed = from.Length == 0 ? "x" : proof.ToString().Replace(
            extra, Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(proof.Proof.Extra.Span).Replace(from, to, StringComparison.Ordinal))), StringComparison.Ordinal);

        var finished = await CheckAsync(changed);

        finished.ExitCode.ShouldBe(2);
        finished.Out.ShouldContain("does not hold");
        finished.Out.ShouldNotContain("says:");
    }

    public void Dispose() => _place.Dispose();

    private EntryProof Proof() => EntryProof.Of(
        Sample.Leaf(2, Entry), Entry.Disclose(path => path.StartsWith(EntryPaths.Content, StringComparison.Ordinal)),
        new MerkleProver(tile => _log.Files.GetValueOrDefault(tile.Path)).Inclusion(1, 3), _log.Checkpoint);

    private Task<Finished> CheckAsync(string proof, params string[] options)
    {
        string[] key = options.Contains("--key") ? [] : ["--key", Sample.Key.Verifier.ToString()];
        return ProbityProcess.RunAsync(["log", "check", _place.Write("proof", proof), .. key, .. options]);
    }
}
