using System.Text;
using CsCheck;
using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Tests.Entries;

public sealed class LogLeafTests
{
    private const string Json = """
        {"commitment":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","instant":"2026-03-02T08:00:01.0000000Z","number":7,"register":"example-court/enforcement"}
        """;

    private static readonly Gen<LogLeaf> Any = Gen.Select(
        Gen.Long[1, CanonicalValue.LargestInteger], Gen.DateTime, Gen.Byte.Array[32],
        (number, at, hash) => new LogLeaf(Sample.Register, number, LeafInstant.Of(DateTime.SpecifyKind(at, DateTimeKind.Utc)), new Commitment(new MerkleHash(hash))));

    [Fact]
    public void Leaf_Written_IsCanonicalJsonAndReadAgain() => Any.Sample(leaf =>
    {
        var bytes = leaf.ToBytes();

        LogLeaf.Parse(bytes).Value.ShouldBe(leaf);
        CanonicalJson.Read(bytes).IsGood.ShouldBeTrue();
        bytes.Length.ShouldBeLessThanOrEqualTo(LogLeaf.Longest);
    });

    [Fact]
    public void Leaf_WithAnyByteReplaced_IsRefusedOrAnotherLeaf() => Gen.Select(Any, Gen.Int[0, 1_000], Gen.Byte).Sample((leaf, at, value) =>
    {
        var bytes = leaf.ToBytes();
        bytes[at % bytes.Length] = value;
        var reading = LogLeaf.Parse(bytes);

        if (reading.IsGood)
            reading.Value.ToBytes().ShouldBe(bytes);
    });

    [Theory]
    [InlineData("", "", LogRule.LeafHasItsFourFields)]
    [InlineData("{\"commitment\"", "{ \"commitment\"", LogRule.LeafHasItsFourFields)]
    [InlineData("}", ",\"z\":1}", LogRule.LeafHasItsFourFields)]
    [InlineData("\"number\":7", "\"number\":\"7\"", LogRule.LeafHasItsFourFields)]
    [InlineData("\"number\":7", "\"number\":07", LogRule.LeafHasItsFourFields)]
    [InlineData("\"number\":7", "\"number\":-7", LogRule.LeafHasItsFourFields)]
    [InlineData("\"number\":7", "\"number\":1000000000000000000", LogRule.LeafHasItsFourFields)]
    [InlineData("\"number\":7", "\"number\":0", LogRule.NumberIsPositive)]
    [InlineData("\"number\":7", "\"number\":9007199254740992", LogRule.NumberIsPositive)]
    [InlineData("01.0000000Z", "01Z", LogRule.InstantIsWellFormed)]
    [InlineData("01.0000000Z", "60.0000000Z", LogRule.InstantIsWellFormed)]
    [InlineData("2026-03-02", "2026-02-29", LogRule.InstantIsWellFormed)]
    [InlineData("2026-03-02", "0000-03-02", LogRule.InstantIsWellFormed)]
    [InlineData("AAA\"", "AAB\"", LogRule.CommitmentIsAHash)]
    [InlineData("AAA\"", "AAA=\"", LogRule.CommitmentIsAHash)]
    [InlineData("AAA\"", "A+A\"", LogRule.CommitmentIsAHash)]
    [InlineData("example-court/enforcement", "example-court", LogRule.RegisterNameIsWellFormed)]
    [InlineData("example-court/enforcement", "Example-court/enforcement", LogRule.RegisterNameIsWellFormed)]
    [InlineData("example-court/enforcement", "example-court/enforcement-", LogRule.RegisterNameIsWellFormed)]
    [InlineData("example-court/enforcement", "example-court/a/b", LogRule.RegisterNameIsWellFormed)]
    public void Leaf_OfAnotherForm_IsRefused(string from, string to, LogRule rule) => LogLeaf.Parse(
        from.Length == 0 ? [] : Encoding.UTF8.GetBytes(Json.Replace(from, to, StringComparison.Ordinal))).Reason.Rule.ShouldBe(rule);

    [Fact]
    public void Leaf_AsWritten_IsAsShown() =>
        Encoding.UTF8.GetString(new LogLeaf(Sample.Register, 7, LeafInstant.Of(Sample.Start.AddSeconds(1)), default).ToBytes()).ShouldBe(Json);

    [Fact]
    public void Origin_OfARegister_NamesIt()
    {
        Sample.Register.Origin("log.example").ShouldBe(Sample.Origin);
        RegisterName.FromOrigin(Sample.Origin).ShouldBe(Sample.Register);
        RegisterName.FromOrigin("log.example/example-court/enforcement").ShouldBeNull();
        Should.Throw<ArgumentException>(() => Sample.Register.Origin("two words"));
    }
}
