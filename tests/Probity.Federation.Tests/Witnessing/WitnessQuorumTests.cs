using Probity.Federation.Witnessing;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Tests;
using Probity.TransparencyLog.Verdicts;

namespace Probity.Federation.Tests.Witnessing;

public sealed class WitnessQuorumTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Quorum_Reached_DoesNotWaitForTheSlow()
    {
        await using var first = new WitnessOfTests(1);
        await using var second = new WitnessOfTests(2);
        await using var silent = new WitnessOfTests(3, _ => null);
        using var quorum = new WitnessQuorum([first.Address, silent.Address, second.Address], 2, TimeProvider.System, TimeSpan.FromMinutes(10)) { Grace = TimeSpan.Zero };
        var log = PublishedLog.Of(300);

        var round = await AskAsync(quorum, log);

        round.Suffices.ShouldBeTrue();
        var policy = new CheckpointPolicy(Sample.Keys, [Sample.WitnessKey(1).Verifier, Sample.WitnessKey(2).Verifier], 2);
        policy.Judge(log.Checkpoint.With(round.Cosignatures)).ShouldBe(Verdict.Good);
    }

    [Fact]
    public async Task Quorum_NotReached_SaysWhoFailedAndWhy()
    {
        await using var first = new WitnessOfTests(1);
        await using var refusing = new WitnessOfTests(2, _ => LoopbackServer.Answer("403 Forbidden", "no\n"));
        using var quorum = new WitnessQuorum([first.Address, refusing.Address], 2, TimeProvider.System, Patience);

        var round = await AskAsync(quorum, PublishedLog.Of(300));

        round.Suffices.ShouldBeFalse();
        round.Cosignatures.Count.ShouldBe(1);
        round.Replies.Single(r => r.Failure is not null).ShouldBe(new WitnessReply("witness2.example", null, "it answered 403: no"));
    }

    [Fact]
    public async Task Quorum_OfNone_WaitsNotAtAllOnTheSilent()
    {
        await using var silent = new WitnessOfTests(1, _ => null);
        using var quorum = new WitnessQuorum([silent.Address], 0, TimeProvider.System, TimeSpan.FromMinutes(10)) { Grace = TimeSpan.Zero };

        var round = await AskAsync(quorum, PublishedLog.Of(3));

        (round.Suffices, round.Cosignatures.Count).ShouldBe((true, 0));
    }

    [Fact]
    public async Task Log_ThatForked_GetsNoCosignature()
    {
        await using var witness = new WitnessOfTests(1);
        using var quorum = new WitnessQuorum([witness.Address], 1, TimeProvider.System, Patience);
        await AskAsync(quorum, PublishedLog.Of(300));
        var fork = new PublishedLog().Append(Enumerable.Range(1, 400).Select(n => PublishedLog.Leaf(n + 1).ToBytes())).Publish();

        (await AskAsync(quorum, fork)).Suffices.ShouldBeFalse();
        witness.Size.ShouldBe(300);
    }

    [Fact]
    public void Quorum_ThatCannotBeReached_IsNone()
    {
        WitnessAddress Witness(byte number) => new(Sample.WitnessKey(number).Verifier, new Uri("http://127.0.0.1:1"));

        Should.Throw<ArgumentException>(() => new WitnessQuorum([Witness(1)], 2, TimeProvider.System, Patience));
        Should.Throw<ArgumentException>(() => new WitnessQuorum([Witness(1), Witness(1)], 2, TimeProvider.System, Patience));
        Should.Throw<ArgumentException>(() => new WitnessQuorum([], -1, TimeProvider.System, Patience));
    }

    [Fact]
    public void Address_OfAWitness_IsKeyAndPlace()
    {
        var key = Sample.WitnessKey(1).Verifier;
        var address = WitnessAddress.Parse($"{key}@https://witness.example/prefix").OrThrow();

        (address.Key, address.Prefix).ShouldBe((key, new Uri("https://witness.example/prefix")));
        WitnessAddress.Parse(address.ToString()).OrThrow().ShouldBe(address);
        foreach (var bad in new[] { "", $"{key}", $"{key}@ftp://witness.example", $"{key}@https://u:p@witness.example", $"{Sample.Key.Verifier}@https://witness.example", "x@https://witness.example" })
            WitnessAddress.Parse(bad).IsGood.ShouldBeFalse(bad);
    }

    private static Task<CosigningRound> AskAsync(WitnessQuorum quorum, PublishedLog log) =>
        quorum.AskAsync(log.Checkpoint, WitnessOfTests.Prover(log), TestContext.Current.CancellationToken);
}
