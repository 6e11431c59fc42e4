using System.Text;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Tests.Checkpoints;

public sealed class CheckpointTests
{
    private const string Root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    [Theory]
    [InlineData("o\n0\n" + Root + "\n", null)]
    [InlineData("o\n9223372036854775807\n" + Root + "\nmore\n", null)]
    [InlineData("o\n9223372036854775808\n" + Root + "\n", LogRule.CheckpointSizeIsDecimal)]
    [InlineData("o\n00\n" + Root + "\n", LogRule.CheckpointSizeIsDecimal)]
    [InlineData("o\n+1\n" + Root + "\n", LogRule.CheckpointSizeIsDecimal)]
    [InlineData("o\n\n" + Root + "\n", LogRule.CheckpointSizeIsDecimal)]
    [InlineData("\n1\n" + Root + "\n", LogRule.CheckpointHasOriginSizeAndRoot)]
    [InlineData("o\n1\n", LogRule.CheckpointHasOriginSizeAndRoot)]
    [InlineData("o\n1\n" + Root, LogRule.CheckpointHasOriginSizeAndRoot)]
    [InlineData("o\n1\nAAAA\n", LogRule.CheckpointRootIsAHash)]
    [InlineData("o\n1\n" + Root + "\n\nmore\n", LogRule.CheckpointExtensionsAreNotEmpty)]
    public void Text_IsReadInItsOneForm(string text, LogRule? rule)
    {
        var reading = Checkpoint.Parse(text);

        if (rule is { } expected)
            reading.Reason.Rule.ShouldBe(expected);
        else
            reading.Value!.Text.ShouldBe(text);
    }

    [Fact]
    public void Extensions_OfHostileNumber_AreRefused() =>
        Checkpoint.Parse($"o\n1\n{Root}\n{string.Concat(Enumerable.Repeat("x\n", Checkpoint.MostExtensions + 1))}").IsGood.ShouldBeFalse();

    [Fact]
    public void Origin_OfTwoLines_CannotBeSigned() =>
        Should.Throw<ArgumentException>(() => SignedCheckpoint.Sign(new Checkpoint("a\nb", 0, Rfc6962.EmptyRoot), Sample.Key));

    [Fact]
    public void Policy_WithAQuorum_CountsEachWitnessOnce()
    {
        var witnesses = new[] { Sample.WitnessKey(1), Sample.WitnessKey(2), Sample.WitnessKey(3) };
        var bare = Signed(5);
        var policy = new CheckpointPolicy(Sample.Keys, [.. witnesses.Select(w => w.Verifier)], 2);

        policy.Judge(bare).Reasons.Single().Rule.ShouldBe(LogRule.EnoughWitnessesCosigned);
        policy.Judge(By(witnesses[0], witnesses[0])).Holds.ShouldBeFalse();
        policy.Judge(By(witnesses[0], Sample.WitnessKey(9))).Holds.ShouldBeFalse();
        policy.Judge(By(witnesses[0], witnesses[2]), out var seen).Holds.ShouldBeTrue();
        seen.Select(s => s.Key.Name).ShouldBe(["witness1.example", "witness3.example"]);

        SignedCheckpoint By(params SigningKey[] cosigners) => bare.With(cosigners.Select((w, i) => bare.Note.Cosign(w, Sample.Start.AddSeconds(i))));
    }

    [Fact]
    public void Policy_BrokenInEveryWay_GivesEveryReason()
    {
        var stranger = Sample.LogKey(7, "stranger.example");
        var foreign = SignedCheckpoint.Sign(new Checkpoint("stranger.example", 5, Rfc6962.EmptyRoot), stranger);

        new CheckpointPolicy(Sample.Keys, [Sample.Witness.Verifier], 1).Judge(foreign).Reasons.Select(r => r.Rule)
            .ShouldBe([LogRule.CheckpointIsOfThisLog, LogRule.LogSigned, LogRule.EnoughWitnessesCosigned]);
    }

    [Fact]
    public void Policy_AfterAKeyWasReplaced_AsksForTheKeyOfThatSize()
    {
        var next = Sample.LogKey(2);
        var policy = CheckpointPolicy.LogOnly(Sample.Keys.Introduce(Sample.Key, next, 10));

        policy.Judge(Signed(9)).Holds.ShouldBeTrue();
        policy.Judge(Signed(10)).Holds.ShouldBeTrue();
        policy.Judge(Signed(11)).Reasons.Single().Rule.ShouldBe(LogRule.LogSigned);
        policy.Judge(Signed(9, next)).Holds.ShouldBeFalse();
        policy.Judge(Signed(10, next)).Holds.ShouldBeTrue();
        policy.Judge(Signed(11, next)).Holds.ShouldBeTrue();
    }

    [Fact]
    public void Checkpoint_SignedAndRead_IsTheSame() =>
        SignedCheckpoint.Parse(Encoding.UTF8.GetBytes(Signed(3).ToString())).OrThrow().Checkpoint.ShouldBe(Signed(3).Checkpoint);

    private static SignedCheckpoint Signed(long size, SigningKey? key = null) =>
        SignedCheckpoint.Sign(new Checkpoint(Sample.Origin, size, Rfc6962.EmptyRoot), key ?? Sample.Key);
}
