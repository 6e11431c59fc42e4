using System.Text;
using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Merkle;

namespace Probity.TransparencyLog.Tests.Entries;

public sealed class EntryFieldsTests
{
    [Fact]
    public void Content_IsFlattenedToAFieldForEachValue() => Flat(
        """{"a":"x","b":{"c":1,"d":[true,{"e":-2},[]],"f":{}},"g":null,"h":1.50,"i":9007199254740993,"j":1e2,"k.l":{"m~n":"清"}}""").ShouldBe(
        [
            "case=\"C-1\"", "content.a=\"x\"", "content.b.c=1", "content.b.d.0=true", "content.b.d.1.e=-2", "content.b.d.2=[]", "content.b.f={}",
            "content.h={\"number\":\"1.50\"}", "content.i={\"number\":\"9007199254740993\"}", "content.j={\"number\":\"1e2\"}",
            "content.k~1l.m~0n=\"清\"", "event=\"case-opened\"", "version=1",
        ]);

    [Fact]
    public void Content_NoLongerKnown_IsNoField() => Flat("").ShouldBe(["case=\"C-1\"", "event=\"case-opened\"", "version=1"]);

    [Fact]
    public void Predecessor_IsTwoFields()
    {
        var fields = EntryFields.Of("C-1", "case-opened", 1, new Predecessor(4, new Commitment(Rfc6962.EmptyRoot)), default);

        fields.Values.Single(f => f.Key == EntryPaths.PredecessorNumber).Value.ShouldBe((CanonicalValue)4);
        fields.Values.Single(f => f.Key == EntryPaths.PredecessorCommitment).Value.ShouldBe((CanonicalValue)"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("{\"a\":\"\\ud800\"}")]
    [InlineData("{\"a\":")]
    public void Content_ThatIsNoObject_IsRefused(string content) => Should.Throw<ArgumentException>(() => Flat(content));

    [Fact]
    public void Content_OfTooManyFields_IsRefused() =>
        Should.Throw<ArgumentException>(() => Flat($"{{\"a\":[{string.Join(',', Enumerable.Repeat(1, EntryFields.MostFields))}]}}"));

    private static IEnumerable<string> Flat(string content) => EntryFields.Of("C-1", "case-opened", 1, null, Encoding.UTF8.GetBytes(content)).Values
        .Select(f => $"{f.Key}={Encoding.UTF8.GetString(CanonicalJson.Write(f.Value))}");
}
