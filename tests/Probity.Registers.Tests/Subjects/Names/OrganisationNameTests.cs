using CsCheck;
using Probity.Registers.Checks;
using Probity.Registers.Subjects;

namespace Probity.Registers.Tests.Subjects.Names;

public sealed class OrganisationNameTests
{
    [Theory]
    [InlineData("Example Trading Co., Ltd.", "EXAMPLE TRADING")]
    [InlineData("example trading company limited", "EXAMPLE TRADING")]
    [InlineData("Example Metals L.L.C.", "EXAMPLE METALS")]
    [InlineData("Example Bau GmbH & Co. KG", "EXAMPLE BAU")]
    [InlineData("Example and Company", "EXAMPLE")]
    [InlineData("Example Pte. Ltd.", "EXAMPLE")]
    [InlineData("示例（久九）贸易有限责任公司", "示例 久九 贸易")]
    [InlineData("示例科技股份有限公司", "示例科技")]
    [InlineData("示例集团公司", "示例集团")]
    public void Core_OfANameWithLegalForm_LeavesTheRest(string name, string core)
    {
        OrganisationName.Core(name).ShouldBe(core);
    }

    [Theory]
    [InlineData("Limited", "LIMITED")]
    [InlineData("有限公司", "有限公司")]
    [InlineData("Company of Examples", "COMPANY OF EXAMPLES")]
    [InlineData("University of", "UNIVERSITY OF")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Core_WhereNothingElseIsLeftOrTheWordStandsInside_IsTheWholeName(string? name, string core)
    {
        OrganisationName.Core(name).ShouldBe(core);
    }

    [Fact]
    public void Core_OfAnyText_IsTheBeginningOfTheComparedName()
    {
        Gen.String.Sample(text => ComparedText.Of(text).StartsWith(OrganisationName.Core(text), StringComparison.Ordinal));
    }
}
