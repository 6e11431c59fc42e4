using Probity.Federation.Witnessing;
using Probity.TransparencyLog.Tests;

namespace Probity.Federation.Tests.Witnessing;

public sealed class WitnessClientTests
{
    [Fact]
    public async Task Log_ThatGrows_IsCosignedEachTime()
    {
        await using var witness = new WitnessOfTests(1);
        using var client = Client(witness);
        foreach (var size in new[] { 1, 300, 300, 700 })
        {
            var log = PublishedLog.Of(size);

            var reply = await AskAsync(client, log);

            reply.Failure.ShouldBeNull();
            log.Checkpoint.With([reply.Cosignature!]).Note.Open([Sample.WitnessKey(1).Verifier]).IsGood.ShouldBeTrue();
        }

        witness.Size.ShouldBe(700);
        witness.Server.Paths.ShouldBe(Enumerable.Repeat("/log/add-checkpoint", 4));
    }

    [Fact]
    public async Task Witness_ThatKnowsTheLogAlready_TeachesTheSize()
    {
        await using var witness = new WitnessOfTests(1);
        using (var before = Client(witness))
            await AskAsync(before, PublishedLog.Of(300));
        using var client = Client(witness);

        (await AskAsync(client, PublishedLog.Of(700))).Cosignature.ShouldNotBeNull();
        witness.Server.Paths.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Witness_ThatHasSeenMore_IsNotAskedToGoBack()
    {
        await using var witness = new WitnessOfTests(1);
        using var client = Client(witness);
        await AskAsync(client, PublishedLog.Of(300));

        (await AskAsync(client, PublishedLog.Of(299))).Failure.ShouldBe("it has seen 300 entries of this log, and the checkpoint has 299");
        witness.Server.Paths.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("200 OK", "text/plain", "", "no cosignature")]
    [InlineData("200 OK", "text/plain", "anything\n", "no cosignature")]
    [InlineData("200 OK", "text/plain", "— other.example AAAAAAAAAAAAAAAA\n", "does not verify")]
    [InlineData("403 Forbidden", "text/plain", "Who are\u0007 you?\n", "it answered 403: Who are  you?")]
    [InlineData("409 Conflict", "text/x.tlog.size", "0\n", "it answered 409")]
    [InlineData("409 Conflict", "text/x.tlog.size", "-3\n", "it answered 409")]
    [InlineData("409 Conflict", "text/x.tlog.size", "99999999999999999999\n", "it answered 409")]
    [InlineData("409 Conflict", "text/plain", "3\n", "it answered 409")]
    [InlineData("409 Conflict", "text/x.tlog.size", "3000\n", "it has seen 3000 entries")]
    [InlineData("302 Found", "text/plain", "", "it answered 302")]
    [InlineData("500 Broken", "text/plain", "", "it answered 500")]
    public async Task Witness_ThatAnswersAnythingElse_FailsInASentence(string status, string type, string body, string sentence)
    {
        await using var witness = new WitnessOfTests(1, _ => LoopbackServer.Answer(status, body, $"Content-Type: {type}\r\nLocation: http://127.0.0.1:1/\r\n"));
        using var client = Client(witness);

        var reply = await AskAsync(client, PublishedLog.Of(300));

        reply.Cosignature.ShouldBeNull();
        reply.Failure!.ShouldContain(sentence);
    }

    [Fact]
    public async Task Witness_ThatNamesAnotherSizeEachTime_IsGivenUp()
    {
        var size = 0;
        await using var witness = new WitnessOfTests(1, _ => LoopbackServer.Answer("409 Conflict", $"{++size}\n", "Content-Type: text/x.tlog.size\r\n"));
        using var client = Client(witness);

        (await AskAsync(client, PublishedLog.Of(300))).Failure!.ShouldContain("409");
        witness.Server.Paths.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Witness_WithAnotherKey_IsNotBelieved()
    {
        await using var witness = new WitnessOfTests(2);
        using var client = new WitnessClient(witness.Address with { Key = Sample.WitnessKey(1).Verifier }, TimeProvider.System);

        (await AskAsync(client, PublishedLog.Of(3))).Failure!.ShouldContain("does not verify");
    }

    [Fact]
    public async Task Witness_ThatIsSilentOrGone_IsWaitedForNoLongerThanThePatience()
    {
        var silent = new WitnessOfTests(1, _ => null);
        using var client = new WitnessClient(silent.Address, TimeProvider.System) { Patience = TimeSpan.FromMilliseconds(30) };
        (await AskAsync(client, PublishedLog.Of(3))).Failure.ShouldBe("it did not answer within 0.03 seconds");
        await silent.DisposeAsync();

        using var gone = Client(silent);
        (await AskAsync(gone, PublishedLog.Of(3))).Failure.ShouldNotBeNull();
    }

    [Fact]
    public async Task Asking_Stopped_IsStopped()
    {
        await using var witness = new WitnessOfTests(1, _ => null);
        using var client = Client(witness);
        using var stop = new CancellationTokenSource();

        var asking = client.AskAsync(PublishedLog.Of(3).Checkpoint, (_, _) => throw new InvalidOperationException(), stop.Token);
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(asking);
    }

    private static WitnessClient Client(WitnessOfTests witness) => new(witness.Address, TimeProvider.System) { Patience = TimeSpan.FromSeconds(30) };

    private static Task<WitnessReply> AskAsync(WitnessClient client, PublishedLog log) =>
        client.AskAsync(log.Checkpoint, WitnessOfTests.Prover(log).Consistency, TestContext.Current.CancellationToken);
}
