using System.Text;
using Probity.Tests.Hosting;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Tests;
using Probity.TransparencyLog.Witnessing;

namespace Probity.Tests.Witnessing;

/// <summary>C2SP tlog-witness over real HTTP, against the built program.</summary>
public sealed class WitnessProtocolTests(RunningWitness witness) : IClassFixture<RunningWitness>
{
    [Fact]
    public async Task Log_ThatGrows_IsCosignedEachTime()
    {
        var (log, old) = (witness.Log(), 0L);
        foreach (var size in new[] { 0, 1, 2, 256, 300, 300 })
        {
            Grow(log, size);

            var answer = await witness.AskAsync(old, log);

            answer.Code.ShouldBe(200);
            answer.Type.ShouldBe("text/plain");
            witness.IsCosigned(log, answer).ShouldBeTrue();
            old = size;
        }
    }

    [Fact]
    public async Task OldSize_ThatIsNotTheCosignedOne_IsAnsweredWithTheRightOne()
    {
        var log = Grow(witness.Log(), 300);
        await witness.AskAsync(0, log);
        Grow(log, 400);

        foreach (var old in new[] { 0, 299, 301 })
            (await witness.AskAsync(old, log)).ShouldBe(new Answered(System.Net.HttpStatusCode.Conflict, "text/x.tlog.size", "300\n"));
    }

    [Fact]
    public async Task Log_NotKnown_Or_NotSigning_IsRefused()
    {
        var stranger = Sample.LogKey(2, "log.example/log/unknown-court/list");
        var unknown = new PublishedLog { Signer = stranger, Keys = TransparencyLog.Keys.KeyHistory.Begin(stranger) }.Publish();
        var unsigned = Grow(witness.Log(), 3);
        unsigned.Signer = Sample.LogKey(9, unsigned.Signer.Name);

        (await witness.AskAsync(0, unknown)).Code.ShouldBe(404);
        (await witness.AskAsync(0, unsigned.Publish())).Code.ShouldBe(403);
    }

    [Fact]
    public async Task Proof_ThatProvesNothing_IsRefused()
    {
        var log = Grow(witness.Log(), 5);

        (await witness.AskAsync(0, log, [Rfc6962.EmptyRoot])).Code.ShouldBe(422);
        (await witness.AskAsync(0, log)).Code.ShouldBe(200);
        Grow(log, 9);
        (await witness.AskAsync(5, log, [])).Code.ShouldBe(422);
        (await witness.AskAsync(5, log, RunningWitness.Proof(5, log).Reverse())).Code.ShouldBe(422);
        (await witness.AskAsync(5, log, RunningWitness.Proof(5, log).Append(Rfc6962.EmptyRoot))).Code.ShouldBe(422);
        (await witness.AskAsync(10, log)).Code.ShouldBe(400);
        (await witness.AskAsync(5, log)).Code.ShouldBe(200);
    }

    [Theory]
    [InlineData("")]
    [InlineData("old 0\n\n")]
    [InlineData("old -1\n\nlog.example/log/a-court/list\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— x AAAAAAAA\n")]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("\u0000\u0001\u0002")]
    public async Task Body_ThatIsNoRequest_IsRefusedWithASentence(string body)
    {
        var answer = await witness.AskAsync(Encoding.UTF8.GetBytes(body));

        (answer.Code, answer.Type).ShouldBe((400, "text/plain"));
        answer.Body.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Body_WithoutEnd_IsRefused()
    {
        (await witness.AskAsync(new byte[AddCheckpointRequest.LongestBody + 1])).Code.ShouldBe(413);
        (await witness.AskAsync(new byte[AddCheckpointRequest.LongestBody])).Code.ShouldBe(400);
    }

    [Fact]
    public async Task Address_ThatTakesNoQuestion_SaysSo()
    {
        (await witness.GetAsync("/add-checkpoint")).Code.ShouldBe(405);
        (await witness.GetAsync("/nothing")).Code.ShouldBe(404);
        (await witness.GetAsync("/healthz")).Body.ShouldBe("ready\n");
    }

    [Fact]
    public async Task TwoTrees_Racing_AreNeverBothCosigned()
    {
        for (var round = 0; round < 8; round++)
        {
            var log = Grow(witness.Log(), 5);
            await witness.AskAsync(0, log);
            var fork = Fork(log, 5, 6);
            Grow(log, 6);

            var answers = await Task.WhenAll(witness.AskAsync(5, log), witness.AskAsync(5, fork));

            answers.Select(a => a.Code).Order().ShouldBe([200, 409]);
        }
    }

    [Fact]
    public async Task Witness_Killed_RemembersWhatItCosigned()
    {
        await using var own = new RunningWitness();
        await own.InitializeAsync();
        var (log, key) = (Grow(own.Log(), 300), own.Key);
        (await own.AskAsync(0, log)).Code.ShouldBe(200);

        await own.RestartAsync();

        own.Key.ShouldBe(key);
        (await own.AskAsync(0, Fork(log, 0, 300))).ShouldBe(new Answered(System.Net.HttpStatusCode.Conflict, "text/x.tlog.size", "300\n"));
    }

    [Fact]
    public async Task SplitView_IsRefusedAndBothCheckpointsAreKept()
    {
        await using var own = new RunningWitness();
        await own.InitializeAsync();
        var log = Grow(own.Log(), 300);
        await own.AskAsync(0, log);
        var clean = await ProbityProcess.RunAsync("witness", "list", "--data", own.Data);
        var fork = Fork(log, 200, 300);

        var answer = await own.AskAsync(300, fork);
        var list = await ProbityProcess.RunAsync("witness", "list", "--data", own.Data);

        (answer.Code, clean.ExitCode, list.ExitCode).ShouldBe((409, 0, 2));
        clean.Out.ShouldContain("cosigned to 300 entries");
        list.Out.ShouldContain($"SPLIT VIEW of {log.Signer.Name}");
        list.Out.ShouldContain(log.Checkpoint.ToString());
        list.Out.ShouldContain(fork.Checkpoint.ToString());
    }

    private static PublishedLog Grow(PublishedLog log, int size)
    {
        log.Append(Enumerable.Range((int)log.Tree.Size + 1, size - (int)log.Tree.Size).Select(n => PublishedLog.Leaf(n).ToBytes()));
        return log.Publish();
    }

    /// <summary>A log with the same key that goes another way after <paramref name="common"/> entries.</summary>
    private static PublishedLog Fork(PublishedLog log, int common, int size)
    {
        var fork = new PublishedLog { Signer = log.Signer, Keys = log.Keys };
        fork.Append(Enumerable.Range(1, common).Select(n => PublishedLog.Leaf(n).ToBytes()));
        fork.Append(Enumerable.Range(common + 1, size - common).Select(n => PublishedLog.Leaf(n + 1).ToBytes()));
        return fork.Publish();
    }
}
