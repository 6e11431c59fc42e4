using CsCheck;
using Probity.Registers.Checks;

namespace Probity.Registers.Tests.Checks;

public sealed class ComparedTextTests
{
    private static readonly Gen<string> AnyAscii = Gen.Char['\0', '\x7f'].Array[0, AsciiForm.Longest].Select(letters => new string(letters));

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Char['\0', '\x7f'], Gen.Char['\u00c0', '\u036f'], Gen.Char['\u4e00', '\u4e20'], Gen.Char['\uff01', '\uff5e'], Gen.Char['\ud7f0', '\ud80f'])
        .Array[0, 12].Select(letters => new string(letters));

    [Fact]
    public void Ascii_OfAnyText_IsAsTheGeneralFormHasIt() => AnyAscii.Sample(text => AsciiForm.Of(text) == ComparedText.OfAnyScript(text));

    [Fact]
    public void Form_OfAnyText_IsTheGeneralOne() => AnyText.Sample(text => ComparedText.Of(text) == ComparedText.OfAnyScript(text));

    [Fact]
    public void Text_ThatSaysSomething_HasAForm() => AnyText.Sample(text => ComparedText.SaysSomething(text) == ComparedText.Of(text).Length > 0);

    [Theory]
    [InlineData(null, "")]
    [InlineData(" - ", "")]
    [InlineData("  Eastfield  Trading, Ltd. ", "EASTFIELD TRADING LTD")]
    [InlineData("Ｅａｓｔ－７", "EAST 7")]
    [InlineData("云汀市松达贸易（有限）公司", "云汀市松达贸易 有限 公司")]
    public void Form_LevelsWidthCaseAndPunctuation(string? text, string expected) => ComparedText.Of(text).ShouldBe(expected);

    [Fact]
    public void Form_OfALongAsciiText_IsWhole() => ComparedText.Of(new string('a', AsciiForm.Longest + 1)).ShouldBe(new string('A', AsciiForm.Longest + 1));
}
