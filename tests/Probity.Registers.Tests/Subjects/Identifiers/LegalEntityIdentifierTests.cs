using CsCheck;
using Probity.Registers.Subjects;

namespace Probity.Registers.Tests.Subjects.Identifiers;

public sealed class LegalEntityIdentifierTests
{
    [Fact]
    public void Identifier_SyntheticWithHandComputedCheck_IsAccepted()
    {
        // A one and nineteen noughts leave 10^19 mod 97 = 17, so the check is 98 - 17 = 81.
        LegalEntityIdentifier.WithCheck("100000000000000000").Value.ShouldBe("10000000000000000081");
        Identifier.Parse("lei:1000 0000 0000 0000 0081").Value.ShouldBe("10000000000000000081");
    }

    [Theory]
    [InlineData("10000000000000000080", IdentifierFaultKind.WrongCheck)]
    [InlineData("1000000000000000005A", IdentifierFaultKind.WrongAlphabet)]
    [InlineData("1000000000000000005", IdentifierFaultKind.WrongLength)]
    public void Identifier_Malformed_IsRefused(string text, IdentifierFaultKind kind)
    {
        Given.FaultOf(IdentifierScheme.Lei, text).ShouldBe(kind);
    }

    [Fact]
    public void Identifier_WithCheckOutsideTheRange_IsRefusedThoughTheRemainderFits()
    {
        var withCheck02 = Enumerable.Range(0, 97).Select(tail => LegalEntityIdentifier.WithCheck($"9999000000000000{tail:D2}").Value)
            .First(value => value.EndsWith("02", StringComparison.Ordinal));

        Given.FaultOf(IdentifierScheme.Lei, withCheck02[..18] + "99").ShouldBe(IdentifierFaultKind.WrongCheck);
    }

    [Fact]
    public void Identifier_Generated_IsAccepted()
    {
        Given.EntityIdentifiers.Sample(identifier => LegalEntityIdentifier.TryParse(identifier.Value, out var parsed, out _) && parsed == identifier);
    }

    [Fact]
    public void Identifier_WithADigitForADigitOrALetterForALetter_IsRefused()
    {
        // A digit for a letter shifts everything before it, which MOD 97-10 catches only mostly.
        Given.EntityIdentifiers
            .SelectMany(identifier => Given.OneCharacterChanged(identifier.Value, (_, character) => char.IsAsciiDigit(character) ? Given.Digits : Given.Capitals))
            .Sample(changed => Given.FaultOf(IdentifierScheme.Lei, changed) == IdentifierFaultKind.WrongCheck);
    }
}
