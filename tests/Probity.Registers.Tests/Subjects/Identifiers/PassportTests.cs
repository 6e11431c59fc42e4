using Probity.Registers.Subjects;

namespace Probity.Registers.Tests.Subjects.Identifiers;

public sealed class PassportTests
{
    [Theory]
    [InlineData("UTO-L898902C3")]
    [InlineData("uto l898902c3")]
    [InlineData("ＵＴＯ－Ｌ８９８９０２Ｃ３")]
    public void Passport_InAnySpelling_HasOneCanonicalForm(string text)
    {
        Identifier.Parse($"passport:{text}").ToString().ShouldBe("passport:UTO-L898902C3");
    }

    [Fact]
    public void Passport_OfTheSpecimenCountry_IsSynthetic()
    {
        Passport.TryParse("UTO-L898902C3", out var specimen, out _).ShouldBeTrue();
        Passport.TryParse("CHN-E00000000", out var chinese, out _).ShouldBeTrue();

        (specimen!.Issuer, specimen.Number, specimen.IsSynthetic).ShouldBe(("UTO", "L898902C3", true));
        chinese!.IsSynthetic.ShouldBeFalse();
    }

    [Theory]
    [InlineData("", IdentifierFaultKind.Missing)]
    [InlineData("UTO-123", IdentifierFaultKind.WrongLength)]
    [InlineData("UTO-123456789012345", IdentifierFaultKind.WrongLength)]
    [InlineData("UTO-ABCDEFG", IdentifierFaultKind.WrongAlphabet)]
    [InlineData("UTO-L89890_C3", IdentifierFaultKind.WrongAlphabet)]
    [InlineData("ZZZ-L898902C3", IdentifierFaultKind.UnknownIssuer)]
    [InlineData("L898902C3", IdentifierFaultKind.UnknownIssuer)]
    public void Passport_Malformed_IsRefused(string text, IdentifierFaultKind kind)
    {
        Given.FaultOf(IdentifierScheme.Passport, text).ShouldBe(kind);
    }
}
