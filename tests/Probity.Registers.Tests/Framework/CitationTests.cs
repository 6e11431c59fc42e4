using Probity.Registers.Framework;

namespace Probity.Registers.Tests.Framework;

public sealed class CitationTests
{
    [Theory]
    [InlineData("Art. 1", "第1条")]
    [InlineData("Art. 3(1)(i)", "第3条(1)(i)")]
    [InlineData("Art. 2(2), 10(1)", "第2条(2)、第10条(1)")]
    [InlineData("Arts. 87, 88", "第87条、第88条")]
    [InlineData("15 CFR 764.3(a)(2)", "15 CFR 764.3(a)(2)")]
    [InlineData("Art. 1, opening words", "Art. 1, opening words")]
    [InlineData("", "")]
    public void Article_ForAChineseReader_IsWrittenAsTheLawIs(string article, string chinese) =>
        new Citation("law", article, true).ArticleZh.ShouldBe(chinese);
}
