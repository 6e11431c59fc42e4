using Probity.Registers.Checks;
using Probity.Registers.Listings;
using Probity.Registers.Measures;

namespace Probity.Registers.Tests.Checks;

public sealed class CheckDecisionTests
{
    [Fact]
    public void Person_NumberAndNameMatch_IsRestricted() =>
        CheckDesk.Ask(CheckDesk.AboutPerson, CheckDesk.ListedPerson).ShouldBe(CheckResult.Restricted);

    [Fact]
    public void Person_NumberAndNameUnknown_IsUnrestricted() => CheckDesk.Ask(CheckDesk.AboutPerson).ShouldBe(CheckResult.Unrestricted);

    [Fact]
    public void Person_NumberAlone_IsTheSameAnswerListedOrNot()
    {
        var question = CheckDesk.AboutPerson with { Name = null };

        CheckDesk.Ask(question, CheckDesk.ListedPerson with { NameMatches = false }).ShouldBe(CheckResult.IdentityNotCertain);
        CheckDesk.Ask(question).ShouldBe(CheckResult.IdentityNotCertain);
    }

    [Fact]
    public void Person_NumberMatchesAndNameDiffers_IsNotCertain() => CheckDesk
        .Ask(CheckDesk.AboutPerson, CheckDesk.ListedPerson with { NameMatches = false }).ShouldBe(CheckResult.IdentityNotCertain);

    [Fact]
    public void Person_NamesakeOfSomebodyListed_IsUnrestricted() => CheckDesk
        .Ask(CheckDesk.AboutPerson, CheckDesk.ListedPerson with { IdentifierMatches = false }).ShouldBe(CheckResult.Unrestricted);

    [Fact]
    public void SoleTrader_CodeAlone_CountsAsAPersonListedOrNot()
    {
        var question = CheckDesk.AboutCompany with { Identifiers = [CheckDesk.TradersCode], Name = null };

        CheckDesk.Ask(question).ShouldBe(CheckResult.IdentityNotCertain);
        CheckDesk.Ask(question, CheckDesk.ListedPerson with { NameMatches = false }).ShouldBe(CheckResult.IdentityNotCertain);
    }

    [Fact]
    public void Organisation_CodeAlone_Suffices()
    {
        var question = CheckDesk.AboutCompany with { Name = null };

        CheckDesk.Ask(question, CheckDesk.Listed with { NameMatches = false }).ShouldBe(CheckResult.Restricted);
        CheckDesk.Ask(question).ShouldBe(CheckResult.Unrestricted);
    }

    [Fact]
    public void Organisation_CodeMatchesAndNameDiffers_IsNotCertain() => CheckDesk
        .Ask(CheckDesk.AboutCompany, CheckDesk.Listed with { NameMatches = false }).ShouldBe(CheckResult.IdentityNotCertain);

    [Fact]
    public void Organisation_NameAlone_IsNotCertainListedOrNot()
    {
        var question = CheckDesk.AboutCompany with { Identifiers = [] };

        CheckDesk.Ask(question).ShouldBe(CheckResult.IdentityNotCertain);
        CheckDesk.AskMirrors(question, CheckDesk.Mirrored with { AddressMatches = false }).ShouldBe(CheckResult.IdentityNotCertain);
    }

    [Fact]
    public void MirroredOrganisation_NameAndAddressMatch_IsRestricted() =>
        CheckDesk.AskMirrors(CheckDesk.ByNameAndAddress, CheckDesk.Mirrored).ShouldBe(CheckResult.Restricted);

    [Fact]
    public void MirroredOrganisation_NameAndAddressUnknown_IsUnrestricted() =>
        CheckDesk.AskMirrors(CheckDesk.ByNameAndAddress).ShouldBe(CheckResult.Unrestricted);

    [Fact]
    public void NameAndAddress_WhereRegistersKnowSubjectsByNumber_AreNotEnough() =>
        CheckDesk.Ask(CheckDesk.ByNameAndAddress).ShouldBe(CheckResult.IdentityNotCertain);

    [Fact]
    public void CodeAlone_WhereAListKnowsSubjectsByName_IsNotCertain() =>
        CheckDesk.AskMirrors(CheckDesk.AboutCompany with { Name = null }).ShouldBe(CheckResult.IdentityNotCertain);

    [Fact]
    public void MirroredPerson_SameNameAndAddress_IsNeverCertain() => CheckDesk
        .AskMirrors(CheckDesk.ByNameAndAddress, CheckDesk.Mirrored with { IsPerson = true }).ShouldBe(CheckResult.IdentityNotCertain);

    [Fact]
    public void MirroredPerson_SameNameAndADocumentNumber_IsNeverCertain() => CheckDesk
        .AskMirrors(CheckDesk.AboutPerson, CheckDesk.Mirrored with { IsPerson = true, AddressMatches = false }).ShouldBe(CheckResult.IdentityNotCertain);

    [Fact]
    public void CertainAndUncertainListing_Together_TellOnlyTheCertainOne()
    {
        var namesake = CheckDesk.Mirrored with { IsPerson = true };

        var answer = CheckDecision.Of(CheckDesk.AboutCompany, CheckDesk.Circumstances(CheckDesk.Listed, namesake))
            .ShouldBeOfType<CheckOutcome.Answered>().Answer;

        answer.Result.ShouldBe(CheckResult.Restricted);
        answer.Restrictions.ShouldHaveSingleItem();
    }

    [Fact]
    public void Measure_ForAnotherActivity_SaysNothing()
    {
        var listed = CheckDesk.Listed with { Measures = [CheckDesk.Bar(new ActivityId("hotel-star"))] };

        CheckDesk.Ask(CheckDesk.AboutCompany, listed).ShouldBe(CheckResult.Unrestricted);
        CheckDesk.Ask(CheckDesk.AboutCompany, listed with { NameMatches = false }).ShouldBe(CheckResult.Unrestricted);
    }

    [Theory]
    [InlineData(-31, CheckResult.Unrestricted)]
    [InlineData(-30, CheckResult.Restricted)]
    [InlineData(30, CheckResult.Restricted)]
    [InlineData(31, CheckResult.Unrestricted)]
    public void Measure_OnADay_BindsFromFirstToLast(int days, CheckResult expected) => CheckDesk.Answer(
        CheckDesk.AboutCompany, CheckDesk.Circumstances(CheckDesk.Listed with { Today = CheckDesk.Today.PlusDays(days) })).ShouldBe(expected);

    [Fact]
    public void Measure_OnAnExceptedDay_DoesNotBind()
    {
        var excepted = CheckDesk.Bar(CheckDesk.Flight) with { Lifted = [new DayRange(CheckDesk.Today, CheckDesk.Today)] };

        CheckDesk.Ask(CheckDesk.AboutCompany, CheckDesk.Listed with { Measures = [excepted] }).ShouldBe(CheckResult.Unrestricted);
    }

    [Fact]
    public void MirroredMeasure_WithoutAPublishedEnd_BindsOn()
    {
        var endless = CheckDesk.Bar(CheckDesk.Flight) with { InForce = new DayRange(CheckDesk.Today, null) };

        CheckDesk.AskMirrors(CheckDesk.ByNameAndAddress, CheckDesk.Mirrored with { Measures = [endless] }).ShouldBe(CheckResult.Restricted);
    }

    [Theory]
    [InlineData("Reed Test Trading Ltd", "REED TEST  TRADING, LTD.")]
    [InlineData("Ｒｅｅｄ１２", "reed12")]
    [InlineData("芦苇（测试）贸易公司", "芦苇(测试)贸易公司")]
    public void ComparedText_WrittenDifferently_IsTheSame(string one, string other) => ComparedText.Same(one, other).ShouldBeTrue();

    [Theory]
    [InlineData("Reed Test", "Reed Tests")]
    [InlineData("Müller", "Muller")]
    [InlineData("", "")]
    [InlineData("---", "...")]
    public void ComparedText_DifferentOrEmpty_IsNotTheSame(string one, string other) => ComparedText.Same(one, other).ShouldBeFalse();
}
