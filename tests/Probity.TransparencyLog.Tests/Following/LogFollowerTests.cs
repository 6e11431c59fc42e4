using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Following;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Tests.Following;

public sealed class LogFollowerTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(3_000)]
    public async Task Log_AsItShouldBe_IsReadWhole(int size)
    {
        var log = PublishedLog.Of(size);

        var report = await log.Follow();

        report.Verdict.ShouldBe(Verdict.Good);
        report.EntriesRead.ShouldBe(size);
        report.State!.Checkpoint.Size.ShouldBe(size);
        RememberedLog.Parse(report.State.ToBytes()).OrThrow().ToString().ShouldBe(report.State.ToString());
        log.Files.Keys.Except(log.Fetched).ShouldBeEmpty();
    }

    [Fact]
    public async Task Log_ThatGrew_IsReadFromWhereItWasLeft()
    {
        var log = PublishedLog.Of(70_000);
        var state = (await log.Follow()).State;
        log.Append(Enumerable.Range(70_001, 600).Select(n => PublishedLog.Leaf(n).ToBytes())).Publish();
        log.Fetched.Clear();

        var report = await log.Follow(new FollowRequest { Remembered = state, NewEntriesOnly = true });

        report.Verdict.ShouldBe(Verdict.Good);
        report.EntriesRead.ShouldBe(70_600 - 69_888);
        report.State!.Checkpoint.Size.ShouldBe(70_600);
        log.Fetched.Count(path => path.StartsWith("tile/entries/", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public async Task PartialTiles_ReplacedByFullOnes_AreCutFromThose()
    {
        var log = PublishedLog.Of(300);
        var checkpoint = log.Files[LogPaths.Checkpoint];
        log.Append(Enumerable.Range(301, 300).Select(n => PublishedLog.Leaf(n).ToBytes())).Publish();
        foreach (var partial in log.Files.Keys.Where(path => path.Contains("001.p/44", StringComparison.Ordinal)).ToArray())
            log.Files.Remove(partial);
        log.Files[LogPaths.Checkpoint] = checkpoint;

        (await log.Follow()).Verdict.ShouldBe(Verdict.Good);
    }

    [Fact]
    public async Task Rollback_IsReportedWithBothCheckpoints()
    {
        var state = (await PublishedLog.Of(300).Follow()).State;

        var report = await PublishedLog.Of(299).Follow(new FollowRequest { Remembered = state });

        Rules(report).ShouldBe([LogRule.LogNeverGoesBack]);
        (report.Evidence!.Earlier.Size, report.Evidence.Later.Size).ShouldBe((300, 299));
        report.State.ShouldBe(state);
    }

    [Theory]
    [InlineData(300, false)]
    [InlineData(1_000, false)]
    [InlineData(1_000, true)]
    public async Task Fork_IsReportedWithBothCheckpoints(int size, bool newEntriesOnly)
    {
        var state = (await PublishedLog.Of(300).Follow()).State;
        var fork = Altered(size, 290, leaf => leaf with { Commitment = default });

        var report = await fork.Follow(new FollowRequest { Remembered = state, NewEntriesOnly = newEntriesOnly });

        Rules(report).ShouldBe([LogRule.LogNeverForks]);
        report.Evidence!.Earlier.ShouldBe(state!.Checkpoint);
        report.Evidence.Later.Size.ShouldBe(size);
        report.State.ShouldBe(state);
    }

    [Fact]
    public async Task Leaf_ChangedUnderAStandingCheckpoint_ContradictsTileAndRoot()
    {
        var (log, changed) = (PublishedLog.Of(300), Altered(300, 17, leaf => leaf with { Commitment = default }));
        log.Files["tile/entries/000"] = changed.Files["tile/entries/000"];

        Rules(await log.Follow()).ShouldBe(
            [LogRule.ServedTilesAreTheComputedOnes, LogRule.ServedTilesAreTheComputedOnes, LogRule.EntriesGiveTheRoot]);
    }

    [Fact]
    public async Task Entries_AgainstTheirRules_AreNamedEvenWhenTheTreeIsSound()
    {
        Rules(await Altered(300, 17, leaf => leaf with { Number = 18 }).Follow()).ShouldBe([LogRule.NumbersHaveNoGap]);
        Rules(await Altered(300, 17, leaf => leaf with { Register = RegisterName.Parse("other-court/list")!.Value }).Follow())
            .ShouldBe([LogRule.RegisterIsThatOfTheLog]);
        Rules(await Altered(300, 257, leaf => leaf with { Instant = LeafInstant.Of(Sample.Start) }).Follow()).ShouldBe([LogRule.InstantsNeverGoBack]);
        Rules(await new PublishedLog().Append(PublishedLog.Leaf(1).ToBytes(), "{}"u8.ToArray()).Publish().Follow()).ShouldBe([LogRule.LeafIsCanonical]);
    }

    [Fact]
    public async Task Faults_WithoutEnd_AreNotGatheredWithoutEnd()
    {
        var log = new PublishedLog().Append(Enumerable.Repeat("{}"u8.ToArray(), 5_000)).Publish();

        var report = await log.Follow();

        report.Verdict.Reasons.Length.ShouldBe(FollowReport.MostReasons);
        report.EntriesRead.ShouldBe(256);
    }

    [Theory]
    [InlineData("checkpoint")]
    [InlineData("tile/entries/000")]
    [InlineData("tile/entries/001.p/44")]
    [InlineData("tile/0/000")]
    [InlineData("tile/0/001.p/44")]
    [InlineData("tile/1/000.p/1")]
    public async Task Resource_MissingShortOrTooLong_IsNamed(string path)
    {
        foreach (var damage in new Func<byte[], byte[]?>[] { _ => null, file => file[..^1], file => [.. file, 0], _ => [], _ => new byte[2_000_000] })
        {
            var log = PublishedLog.Of(300);
            if (damage(log.Files[path]) is { } damaged)
                log.Files[path] = damaged;
            else
                log.Files.Remove(path);

            (await log.Follow()).Verdict.Holds.ShouldBeFalse();
        }
    }

    [Fact]
    public async Task Log_WithAnyByteChanged_IsRefused()
    {
        var log = PublishedLog.Of(3);
        foreach (var (path, file) in log.Files.ToArray())
        {
            foreach (var (at, damaged) in Damage.OfEveryByte(file))
            {
                log.Files[path] = damaged;
                (await log.Follow()).Verdict.Holds.ShouldBeFalse($"{path} byte {at}");
            }

            log.Files[path] = file;
        }
    }

    private static PublishedLog Altered(int size, int number, Func<LogLeaf, LogLeaf> alter)
    {
        var log = new PublishedLog();
        log.Append(Enumerable.Range(1, size).Select(n => (n == number ? alter(PublishedLog.Leaf(n)) : PublishedLog.Leaf(n)).ToBytes()));
        return log.Publish();
    }

    private static IEnumerable<LogRule> Rules(FollowReport report) => report.Verdict.Reasons.Select(r => r.Rule);
}
