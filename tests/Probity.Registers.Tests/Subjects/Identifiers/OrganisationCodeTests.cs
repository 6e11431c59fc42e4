using CsCheck;
using Probity.Registers.Subjects;

namespace Probity.Registers.Tests.Subjects.Identifiers;

public sealed class OrganisationCodeTests
{
    [Theory]
    [InlineData("D2143569-X", "D2143569X")]
    [InlineData("m000100y-4", "M000100Y4")]
    [InlineData("802100433", "802100433")]
    public void Code_WellFormed_IsAccepted(string text, string canonical)
    {
        Identifier.Parse($"orgcode:{text}").Value.ShouldBe(canonical);
    }

    [Theory]
    [InlineData("D2143569-1", IdentifierFaultKind.WrongCheck)]
    [InlineData("D2143569-Y", IdentifierFaultKind.WrongAlphabet)]
    [InlineData("D2143569", IdentifierFaultKind.WrongLength)]
    public void Code_Malformed_IsRefused(string text, IdentifierFaultKind kind)
    {
        Given.FaultOf(IdentifierScheme.OrganisationCode, text).ShouldBe(kind);
    }

    [Fact]
    public void Code_Generated_IsAccepted()
    {
        Given.Text(Given.Digits + Given.Capitals, 8).Sample(first =>
            OrganisationCode.TryParse(OrganisationCode.WithCheck(first).Value, out _, out _));
    }

    [Fact]
    public void Code_WithAnyOneDigitChanged_IsRefused()
    {
        // Modulus 11 guarantees this for digits only: a letter stands for a value up to 35.
        Given.Text(Given.Digits, 8).Select(OrganisationCode.WithCheck)
            .SelectMany(code => Given.OneCharacterChanged(code.Value, (place, _) => place == 8 ? Given.Digits + "X" : Given.Digits))
            .Sample(changed => Given.FaultOf(IdentifierScheme.OrganisationCode, changed) == IdentifierFaultKind.WrongCheck);
    }
}
