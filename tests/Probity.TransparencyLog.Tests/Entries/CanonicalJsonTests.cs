using System.Text;
using CsCheck;
using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Tests.Entries;

public sealed class CanonicalJsonTests
{
    private static readonly Gen<CanonicalValue> Simple = Gen.OneOf<CanonicalValue>(
        Gen.String[Gen.Char[' ', '\u2fff'], 0, 12].Select(CanonicalValue (s) => s),
        Gen.OneOf(Gen.Long[-CanonicalValue.LargestInteger, CanonicalValue.LargestInteger], Gen.Long[-9, 9]).Select(CanonicalValue (i) => i),
        Gen.Bool.Select(CanonicalValue (b) => b));

    private static readonly Gen<CanonicalValue> Any = Gen.Recursive<CanonicalValue>((depth, inner) => depth > 3 ? Simple : Gen.OneOf(
        Simple,
        inner.Array[0, 4].Select(CanonicalValue (items) => new CanonicalValue.List([.. items])),
        Gen.Dictionary(Gen.String[Gen.Char['!', '\u04ff'], 0, 5], inner)[0, 4].Select(CanonicalValue (members) => new CanonicalValue.Map(members))));

    [Fact]
    public void Value_Written_IsReadAgain() => Any.Sample(value => CanonicalJson.Read(CanonicalJson.Write(value)).Value.ShouldBe(value), iter: 2_000);

    // RFC 8785, section 3.2.3: names sort by UTF-16 code units, so that a surrogate pair precedes U+FB33.
    [Fact]
    public void Members_AreSortedAsTheRfcSorts()
    {
        string[] names = ["\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6"];
        var map = new CanonicalValue.Map(names.Select((n, i) => KeyValuePair.Create(n, (CanonicalValue)i)));

        Encoding.UTF8.GetString(CanonicalJson.Write(map)).ShouldBe("{\"\\r\":1,\"1\":3,\"\u0080\":5,\"\u00f6\":6,\"\u20ac\":0,\"\ud83d\ude00\":4,\"\ufb33\":2}");
    }

    [Fact]
    public void Text_WithWhatMustBeEscaped_IsEscapedInTheShortestWay() =>
        Encoding.UTF8.GetString(CanonicalJson.Write("\"\\\b\f\n\r\t\u0001\u001f\u007f/清")).ShouldBe("\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u001f\u007f/清\"");

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("01")]
    [InlineData("-0")]
    [InlineData("1.0")]
    [InlineData("1e2")]
    [InlineData("9007199254740992")]
    [InlineData("-9223372036854775808")]
    [InlineData("99999999999999999999999")]
    [InlineData("null")]
    [InlineData("[1,null]")]
    [InlineData("[1, 2]")]
    [InlineData("[1,]")]
    [InlineData("[1")]
    [InlineData("1 2")]
    [InlineData("{\"b\":1,\"a\":2}")]
    [InlineData("{\"a\":1,\"a\":1}")]
    [InlineData("{\"a\":1}//")]
    [InlineData("\"\\u0041\"")]
    [InlineData("\"\\/\"")]
    [InlineData("\"\\u000A\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\t\"")]
    [InlineData("\ufeff1")]
    [InlineData("[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]")]
    public void Json_OfAnotherForm_IsRefused(string json) =>
        CanonicalJson.Read(Encoding.UTF8.GetBytes(json)).Reason.Rule.ShouldBe(LogRule.JsonIsCanonical);

    [Fact]
    public void Json_ThatIsNotUtf8_IsRefused() => CanonicalJson.Read([(byte)'"', 0xff, (byte)'"']).IsGood.ShouldBeFalse();

    [Fact]
    public void Value_WithoutACanonicalForm_IsABug()
    {
        Should.Throw<ArgumentException>(() => CanonicalJson.Write(CanonicalValue.LargestInteger + 1));
        Should.Throw<ArgumentException>(() => CanonicalJson.Write("\ud800"));
    }
}
