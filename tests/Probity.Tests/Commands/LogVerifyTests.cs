using Probity.Tests.Hosting;
using Probity.TransparencyLog.Keys;
using Probity.TransparencyLog.Tests;

namespace Probity.Tests.Commands;

public sealed class LogVerifyTests : IDisposable
{
    private readonly Place _place = new();

    [Fact]
    public async Task Log_AsItShouldBe_HoldsIsRememberedAndFollowed()
    {
        Write(PublishedLog.Of(300));
        var first = await VerifyAsync();
        Write(PublishedLog.Of(700));
        var second = await VerifyAsync("--new-only");

        (first.ExitCode, second.ExitCode).ShouldBe((0, 0));
        first.Out.ShouldContain("300 entries under the signed checkpoint, 300 read");
        first.Out.ShouldContain("Seen for the first time.");
        first.Out.ShouldContain($"Compare it with one from a place you trust:\n  {Sample.Key.Verifier}");
        second.Out.ShouldContain("700 entries under the signed checkpoint, 444 read");
        second.Out.ShouldContain("It continues what was seen before, at 300 entries.");
        (first.Error + second.Error).Trim().ShouldBeEmpty();
        first.Out.ShouldNotContain("\u001b");
    }

    [Fact]
    public async Task Rollback_IsSaidPlainlyWithBothCheckpoints()
    {
        var (long_, short_) = (PublishedLog.Of(300), PublishedLog.Of(299));
        Write(long_);
        await VerifyAsync();
        Write(short_);

        var finished = await VerifyAsync();

        finished.ExitCode.ShouldBe(2);
        finished.Out.ShouldContain("The log went back: it had 300 entries when seen before and shows 299 now.");
        finished.Out.ShouldContain(long_.Checkpoint.ToString());
        finished.Out.ShouldContain(short_.Checkpoint.ToString());
        Write(long_);
        (await VerifyAsync()).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Fork_IsFoundEvenAtAnotherPlace()
    {
        var honest = PublishedLog.Of(300);
        var fork = new PublishedLog().Append(Enumerable.Range(1, 400).Select(n => (n == 17 ? PublishedLog.Leaf(n) with { Commitment = default } : PublishedLog.Leaf(n)).ToBytes())).Publish();
        Write(honest);
        await VerifyAsync();
        Write(fork, "elsewhere");

        var finished = await VerifyAsync("elsewhere", []);

        finished.ExitCode.ShouldBe(2);
        finished.Out.ShouldContain("The log was rewritten");
        finished.Out.ShouldContain(honest.Checkpoint.ToString());
        finished.Out.ShouldContain(fork.Checkpoint.ToString());
    }

    [Fact]
    public async Task Place_ThatPassesToAnotherLog_IsNotFollowed()
    {
        Write(PublishedLog.Of(3));
        await VerifyAsync();
        var other = Sample.LogKey(4, "log.example/log/other-court/list");
        Write(new PublishedLog { Signer = other, Keys = KeyHistory.Begin(other) }.Publish());

        var finished = await VerifyAsync();

        finished.ExitCode.ShouldBe(2);
        finished.Out.ShouldContain("not signed by the key asked for");
    }

    [Theory]
    [InlineData("changed", "An entry or tile was changed: what is served is not what the log signed.")]
    [InlineData("cut", "Part of the log is missing or cut short.")]
    [InlineData("missing", "Part of the log is missing or cut short.")]
    [InlineData("empty", "Part of the log is missing or cut short.")]
    public async Task Log_ThatIsDamaged_IsRefusedAndNothingIsRemembered(string damage, string sentence)
    {
        var log = PublishedLog.Of(300);
        switch (damage)
        {
            case "changed":
                log.Files["tile/entries/000"] = new PublishedLog().Append(
                    Enumerable.Range(1, 256).Select(n => (n == 17 ? PublishedLog.Leaf(n) with { Commitment = default } : PublishedLog.Leaf(n)).ToBytes())).Publish().Files["tile/entries/000"];
                break;
            case "cut":
                log.Files["tile/entries/001.p/44"] = log.Files["tile/entries/001.p/44"][..^1];
                break;
            case "missing":
                log.Files.Remove("tile/0/000");
                break;
            default:
                log.Files.Clear();
                break;
        }

        Write(log);

        var finished = await VerifyAsync("--state", Path.Combine(_place.Root, "seen"));

        finished.ExitCode.ShouldBe(2);
        finished.Out.ShouldContain(sentence);
        finished.Out.Contains(log.Files.Count > 0 && damage == "changed" ? log.Checkpoint.ToString() : "\n", StringComparison.Ordinal).ShouldBeTrue();
        File.Exists(Path.Combine(_place.Root, "seen")).ShouldBeFalse();
        (finished.Error + finished.Out).ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Key_GotElsewhere_MustBeTheLogs()
    {
        Write(PublishedLog.Of(3));

        var right = await VerifyAsync("--key", Sample.Key.Verifier.ToString());
        var wrong = await VerifyAsync("--key", Sample.LogKey(9).Verifier.ToString());

        (right.ExitCode, wrong.ExitCode).ShouldBe((0, 2));
        right.Out.ShouldNotContain("taken from the log itself");
        wrong.Out.ShouldContain("not signed by the key asked for");
    }

    [Fact]
    public async Task Witnesses_Named_MustHaveCosigned_AllUnlessSaidOtherwise()
    {
        Write(PublishedLog.Of(3).Publish(Sample.WitnessKey(1)));
        string[] both = ["--witness", Sample.WitnessKey(1).Verifier.ToString(), "--witness", Sample.WitnessKey(2).Verifier.ToString()];

        var all = await VerifyAsync(both);
        var one = await VerifyAsync([.. both, "--quorum", "1"]);

        (all.ExitCode, one.ExitCode).ShouldBe((2, 0));
        all.Out.ShouldContain("Too few witnesses have cosigned");
        one.Out.ShouldContain("cosigned by witness1.example at 2026-03-02 08:00:00Z");
    }

    [Fact]
    public async Task State_ThatIsNone_IsRefusedAndLeftAlone()
    {
        Write(PublishedLog.Of(3));
        var state = _place.Write("state", "rubbish");

        var finished = await VerifyAsync("--state", state);

        finished.ExitCode.ShouldBe(1);
        finished.Error.ShouldStartWith("--state: ");
        File.ReadAllText(state).ShouldBe("rubbish");
    }

    public void Dispose() => _place.Dispose();

    private Task<Finished> VerifyAsync(params string[] options) => VerifyAsync("log", options);

    private async Task<Finished> VerifyAsync(string place, string[] options)
    {
        using var process = ProbityProcess.Start(Path.Combine(_place.Root, "state-of-the-user"), ["log", "verify", Path.Combine(_place.Root, place), .. options]);
        return await process.EndAsync();
    }

    private void Write(PublishedLog log, string place = "log")
    {
        var root = Path.Combine(_place.Root, place);
        if (Directory.Exists(root))
            Directory.Delete(root, recursive: true);
        Directory.CreateDirectory(root);
        foreach (var (path, bytes) in log.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
            File.WriteAllBytes(Path.Combine(root, path), bytes);
        }
    }
}
