using Probity.TransparencyLog.Following;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Tests.Following;

public sealed class TrustTests
{
    [Fact]
    public async Task Log_OfAnotherKey_IsNotBelieved()
    {
        var report = await PublishedLog.Of(3).Follow(new FollowRequest { Trusted = Sample.LogKey(8).Verifier });

        report.Verdict.Reasons.Single().Rule.ShouldBe(LogRule.TrustedKeyIsInTheHistory);
        report.EntriesRead.ShouldBe(0);
    }

    [Fact]
    public async Task Log_SeenFirst_IsTrustedAtSightAndSaysSo()
    {
        (await PublishedLog.Of(3).Follow(new FollowRequest())).TrustedAtFirstSight.ShouldBeTrue();
        (await PublishedLog.Of(3).Follow()).TrustedAtFirstSight.ShouldBeFalse();
    }

    [Fact]
    public async Task Log_WithoutAKeyHistory_IsReadByAKeyGotFromElsewhere()
    {
        var log = PublishedLog.Of(3);
        log.Files.Remove(LogPaths.Keys);

        (await log.Follow()).Verdict.ShouldBe(Verdict.Good);
        (await log.Follow(new FollowRequest())).Verdict.Reasons.Single().Rule.ShouldBe(LogRule.ResourceIsThere);
    }

    [Fact]
    public async Task Key_ReplacedBetweenTwoVisits_IsFollowed()
    {
        var log = PublishedLog.Of(3);
        var state = (await log.Follow()).State;
        var next = Sample.LogKey(2);
        (log.Keys, log.Signer) = (log.Keys.Introduce(Sample.Key, next, 3), next);
        log.Append(PublishedLog.Leaf(4).ToBytes()).Publish();

        var report = await log.Follow(new FollowRequest { Remembered = state });

        report.Verdict.ShouldBe(Verdict.Good);
        report.State!.Trusted.ShouldBe(next.Verifier);
        (await log.Follow(new FollowRequest { Remembered = report.State })).Verdict.ShouldBe(Verdict.Good);
    }

    [Fact]
    public async Task Quorum_OfWitnesses_IsAskedFor()
    {
        var log = PublishedLog.Of(3);
        var request = new FollowRequest
        {
            Trusted = Sample.Key.Verifier,
            Witnesses = [Sample.WitnessKey(1).Verifier, Sample.WitnessKey(2).Verifier, Sample.WitnessKey(3).Verifier],
            Quorum = 2,
        };

        (await log.Publish(Sample.WitnessKey(1)).Follow(request)).Verdict.Reasons.Single().Rule.ShouldBe(LogRule.EnoughWitnessesCosigned);
        var report = await log.Publish(Sample.WitnessKey(1), Sample.WitnessKey(3)).Follow(request);

        report.Verdict.ShouldBe(Verdict.Good);
        report.Cosignatures.Length.ShouldBe(2);
    }

    [Fact]
    public async Task State_ThatTheLogNeverSigned_AccusesNobody()
    {
        var log = PublishedLog.Of(3);
        var forged = new PublishedLog { Signer = Sample.LogKey(9) }.Append(PublishedLog.Leaf(1).ToBytes()).Publish();
        var state = new RememberedLog(Sample.Key.Verifier, forged.Checkpoint);

        var report = await log.Follow(new FollowRequest { Remembered = state });

        report.Verdict.Reasons.Single().Rule.ShouldBe(LogRule.RememberedStateIsWellFormed);
        report.Evidence.ShouldBeNull();
    }

    [Fact]
    public async Task Log_WhoseOriginNamesNoRegister_IsNoneOfOurs()
    {
        var stranger = Sample.LogKey(6, "sum.example");
        var log = new PublishedLog { Signer = stranger, Keys = Probity.TransparencyLog.Keys.KeyHistory.Begin(stranger) }.Publish();

        (await log.Follow(new FollowRequest())).Verdict.Reasons.Single().Rule.ShouldBe(LogRule.RegisterIsThatOfTheLog);
    }

    [Fact]
    public async Task Progress_IsTold_AndCancellingStops()
    {
        var log = PublishedLog.Of(600);
        var seen = new List<FollowProgress>();

        await LogFollower.FollowAsync(log.Fetch, new FollowRequest(), new Sink(seen.Add), TestContext.Current.CancellationToken);

        seen.ShouldBe([new(256, 600), new(512, 600), new(600, 600)]);
        await Should.ThrowAsync<OperationCanceledException>(() => LogFollower.FollowAsync(log.Fetch, new FollowRequest(), null, new CancellationToken(true)));
    }

    private sealed class Sink(Action<FollowProgress> seen) : IProgress<FollowProgress>
    {
        public void Report(FollowProgress value) => seen(value);
    }
}
