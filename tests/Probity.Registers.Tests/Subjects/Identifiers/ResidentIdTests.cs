using CsCheck;
using NodaTime;
using Probity.Registers.Subjects;

namespace Probity.Registers.Tests.Subjects.Identifiers;

public sealed class ResidentIdTests
{
    [Theory]
    [InlineData("11010519491231002X", 1949, 12, 31)]
    [InlineData("440524188001010014", 1880, 1, 1)]
    public void Number_SampleOfTheStandard_IsAccepted(string text, int year, int month, int day)
    {
        ResidentId.TryParse(text, out var number, out _).ShouldBeTrue();

        number!.BirthDate.ShouldBe(new LocalDate(year, month, day));
        number.IsSynthetic.ShouldBeFalse();
    }

    [Theory]
    [InlineData("11010519491231002x")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ")]
    [InlineData("110105 19491231 002X")]
    public void Number_InAnotherSpelling_HasOneCanonicalForm(string text)
    {
        Identifier.Parse($"resident-id：{text}").ToString().ShouldBe("resident-id:11010519491231002X");
    }

    [Theory]
    [InlineData("110105194912310021", IdentifierFaultKind.WrongCheck)]
    [InlineData("11010519491231002Y", IdentifierFaultKind.WrongAlphabet)]
    [InlineData("1101051949123100A1", IdentifierFaultKind.WrongAlphabet)]
    [InlineData("110105491231002", IdentifierFaultKind.WrongLength)]
    [InlineData("990100000001010019", IdentifierFaultKind.ImpossibleBirthDate)]
    [InlineData("990100199013010019", IdentifierFaultKind.ImpossibleBirthDate)]
    [InlineData("990100199002000019", IdentifierFaultKind.ImpossibleBirthDate)]
    [InlineData("990100190002290019", IdentifierFaultKind.ImpossibleBirthDate)]
    public void Number_Malformed_IsRefused(string text, IdentifierFaultKind kind)
    {
        Given.FaultOf(IdentifierScheme.ResidentId, text).ShouldBe(kind);
    }

    [Fact]
    public void Number_Generated_IsAcceptedAndSynthetic()
    {
        Given.ResidentIds.Sample(number =>
            ResidentId.TryParse(number.Value, out var parsed, out _) && parsed == number && parsed.IsSynthetic && parsed.Division[..2] == "99");
    }

    [Fact]
    public void Number_BornOnLeapDay_IsAccepted()
    {
        ResidentId.Synthetic(100, new LocalDate(2000, 2, 29), 1).BirthDate.ShouldBe(new LocalDate(2000, 2, 29));
    }

    [Fact]
    public void Number_WithAnyOneCharacterChanged_IsRefused()
    {
        Given.ResidentIds
            .SelectMany(number => Given.OneCharacterChanged(number.Value, (place, _) => place == 17 ? Given.Digits + "X" : Given.Digits))
            .Sample(changed => Given.FaultOf(IdentifierScheme.ResidentId, changed) is IdentifierFaultKind.WrongCheck or IdentifierFaultKind.ImpossibleBirthDate);
    }

    [Fact]
    public void Number_WithTwoNeighboursSwapped_IsRefused()
    {
        // The check gives ten the sign X, so a swap with it leaves the alphabet; the other seventeen are digits.
        Gen.Select(Given.ResidentIds, Gen.Int[0, 15]).Where((number, place) => number.Value[place] != number.Value[place + 1])
            .Sample((number, place) => Given.FaultOf(IdentifierScheme.ResidentId, Swapped(number.Value, place)) is not null);
    }

    private static string Swapped(string text, int place) => text[..place] + text[place + 1] + text[place] + text[(place + 2)..];
}
