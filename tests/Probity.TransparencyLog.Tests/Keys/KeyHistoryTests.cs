using System.Text;
using Probity.TransparencyLog.Keys;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Tests.Keys;

public sealed class KeyHistoryTests
{
    private static readonly KeyHistory Three = Sample.Keys.Introduce(Sample.Key, Sample.LogKey(2), 10).Introduce(Sample.LogKey(2), Sample.LogKey(3), 20);

    [Fact]
    public void History_Written_IsReadAgain()
    {
        var again = KeyHistory.Parse(Three.ToBytes()).OrThrow();

        again.Origin.ShouldBe(Sample.Origin);
        again.Periods.ShouldBe(Three.Periods);
        again.ToBytes().ShouldBe(Three.ToBytes());
        again.Trusts(Sample.LogKey(2).Verifier).Holds.ShouldBeTrue();
        again.Trusts(Sample.LogKey(4).Verifier).Reasons.Single().Rule.ShouldBe(LogRule.TrustedKeyIsInTheHistory);
    }

    [Fact]
    public void Keys_AtASize_AreThoseInForce()
    {
        Three.SigningAt(9).ShouldBe([Sample.Key.Verifier]);
        Three.SigningAt(10).ShouldBe([Sample.Key.Verifier, Sample.LogKey(2).Verifier]);
        Three.SigningAt(15).ShouldBe([Sample.LogKey(2).Verifier]);
        Three.SigningAt(21).ShouldBe([Sample.LogKey(3).Verifier]);
        KeyHistory.Of(Sample.Key.Verifier).SigningAt(1_000_000).ShouldBe([Sample.Key.Verifier]);
    }

    [Fact]
    public void History_WithAnIntroductionLeftOutOrMoved_IsRefused()
    {
        var notes = Encoding.UTF8.GetString(Three.ToBytes()).Split("\n\n");
        string[] N(int i) => [notes[2 * i], notes[(2 * i) + 1]];

        Rule([.. N(1), .. N(2)]).ShouldBe(LogRule.KeyIntroductionsAreInOrder);
        Rule([.. N(0), .. N(2)]).ShouldBe(LogRule.KeyIntroductionsAreInOrder);
        Rule([.. N(0), .. N(0)]).ShouldBe(LogRule.KeyIntroductionsAreInOrder);
        Rule(notes[..5]).ShouldBe(LogRule.KeyHistoryIsWellFormed);
        Rule([]).ShouldBe(LogRule.KeyHistoryIsWellFormed);

        static LogRule Rule(string[] blocks) => KeyHistory.Parse(Encoding.UTF8.GetBytes(string.Join("\n\n", blocks).TrimEnd('\n') + "\n")).Reason.Rule;
    }

    [Fact]
    public void Key_NotIntroducedByTheOneBefore_IsRefused()
    {
        // The same second introduction under a first key of somebody else's.
        var forged = KeyHistory.Begin(Sample.LogKey(9)).Introduce(Sample.LogKey(9), Sample.LogKey(2), 10);
        var (own, other) = (Blocks(Three), Blocks(forged));

        KeyHistory.Parse(Document([.. own[..2], .. other[2..4]])).Reason.Rule.ShouldBe(LogRule.KeyIntroductionNamesTheOneBefore);
        var unsigned = own[3].Split('\n');
        KeyHistory.Parse(Document([own[0], own[1], own[2], unsigned[0]])).Reason.Rule.ShouldBe(LogRule.KeyIsIntroducedByTheOneBefore);
        KeyHistory.Parse(Document([own[0], own[1], own[2], unsigned[1]])).Reason.Rule.ShouldBe(LogRule.KeyIsIntroducedByTheOneBefore);
        // One's own chain is in order, and is not the log's: the key got from elsewhere tells.
        KeyHistory.Parse(forged.ToBytes()).OrThrow().Trusts(Sample.Key.Verifier).Holds.ShouldBeFalse();
    }

    [Fact]
    public void History_WithAnyByteChanged_IsRefused()
    {
        var bytes = Sample.Keys.Introduce(Sample.Key, Sample.LogKey(2), 10).ToBytes();
        foreach (var (at, damaged) in Damage.OfEveryByte(bytes))
        {
            KeyHistory.Parse(damaged).IsGood.ShouldBeFalse($"byte {at}");
        }
    }

    [Fact]
    public void Introduction_AgainstTheOrder_IsABug()
    {
        Should.Throw<ArgumentException>(() => Three.Introduce(Sample.Key, Sample.LogKey(4), 30));
        Should.Throw<ArgumentException>(() => Three.Introduce(Sample.LogKey(3), Sample.LogKey(2), 30));
        Should.Throw<ArgumentException>(() => Three.Introduce(Sample.LogKey(3), Sample.LogKey(4), 19));
        Should.Throw<ArgumentException>(() => Three.Introduce(Sample.LogKey(3), Sample.LogKey(4, "else.example"), 30));
        Should.Throw<InvalidOperationException>(() => KeyHistory.Of(Sample.Key.Verifier).ToBytes());
    }

    private static string[] Blocks(KeyHistory history) => Encoding.UTF8.GetString(history.ToBytes()).TrimEnd('\n').Split("\n\n");

    private static byte[] Document(string[] blocks) => Encoding.UTF8.GetBytes(string.Join("\n\n", blocks) + "\n");
}
