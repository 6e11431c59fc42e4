using CsCheck;
using Probity.Registers.Subjects;

namespace Probity.Registers.Tests.Subjects.Identifiers;

public sealed class SocialCreditCodeTests
{
    [Theory]
    [InlineData("91350100M000100Y43")]
    [InlineData("91110000802100433B")]
    [InlineData("91440300708461136T")]
    [InlineData("91330100799655058B")]
    [InlineData("91110000600037341L")]
    public void Code_GenuineAndWellFormed_IsAcceptedWithoutDoubt(string text)
    {
        var identifier = Identifier.Parse($"uscc:{text}");

        identifier.Value.ShouldBe(text);
        identifier.RequiresConfirmation.ShouldBeFalse();
    }

    [Theory]
    [InlineData("91350100M0001TGQXM", '1')]
    [InlineData("91350211M0000XUF46", 'R')]
    [InlineData("91350203M0001FUE2P", 'J')]
    public void Code_GenuineButEarlyWithFailingCheck_IsAcceptedForConfirmation(string text, char computed)
    {
        var identifier = Identifier.Parse($"uscc:{text}");

        identifier.RequiresConfirmation.ShouldBeTrue();
        identifier.Doubt!.Kind.ShouldBe(IdentifierFaultKind.WrongCheck);
        SocialCreditCode.Check(text[..^1]).ShouldBe(computed);
    }

    [Fact]
    public void Code_WhoseEmbeddedOrganisationCodeFails_IsAcceptedForConfirmation()
    {
        var code = SocialCreditCode.WithCheck("91990100M000100Y5");

        code.Doubt!.Kind.ShouldBe(IdentifierFaultKind.WrongEmbeddedCheck);
        code.ToIdentifier().RequiresConfirmation.ShouldBeTrue();
    }

    [Theory]
    [InlineData("９１３５０１００ｍ０００１００ｙ４３")]
    [InlineData(" 91 350100 M000100Y-4 3 ")]
    [InlineData("91350100–m000100y−4\u200B3")]
    public void Code_InAnotherSpelling_HasOneCanonicalForm(string text)
    {
        Identifier.Parse($"USCC:{text}").ToString().ShouldBe("uscc:91350100M000100Y43");
    }

    [Theory]
    [InlineData("", IdentifierFaultKind.Missing)]
    [InlineData(" - ", IdentifierFaultKind.Missing)]
    [InlineData("91350100M000100Y4", IdentifierFaultKind.WrongLength)]
    [InlineData("91350100M000100Y433", IdentifierFaultKind.WrongLength)]
    [InlineData("91350100M000100I43", IdentifierFaultKind.WrongAlphabet)]
    [InlineData("91350100M0001ØØY43", IdentifierFaultKind.WrongAlphabet)]
    [InlineData("913501A0M000100Y43", IdentifierFaultKind.WrongAlphabet)]
    public void Code_Malformed_IsRefused(string text, IdentifierFaultKind kind)
    {
        Given.FaultOf(IdentifierScheme.Uscc, text).ShouldBe(kind);
    }

    [Fact]
    public void Code_OfSoleTrader_IsANaturalPersons()
    {
        var trader = SocialCreditCode.Compose("92", "990100", "MA00001K");
        var enterprise = SocialCreditCode.Compose("91", "990100", "MA00001K");

        trader.IsSoleTrader.ShouldBeTrue();
        trader.ToIdentifier().IsOfPerson.ShouldBeTrue();
        enterprise.ToIdentifier().IsOfPerson.ShouldBeFalse();
    }

    [Fact]
    public void Code_Composed_NamesItsParts()
    {
        var code = SocialCreditCode.Compose("51", "990100", "MA00001K");

        (code.RegisteringAuthority, code.Type, code.Division, code.IsSynthetic).ShouldBe(('5', '1', "990100", true));
        code.EmbeddedOrganisationCode.ShouldBe(OrganisationCode.WithCheck("MA00001K").Value);
    }

    [Fact]
    public void Code_Generated_IsAcceptedWithoutDoubt()
    {
        Given.CreditCodes.Sample(code => SocialCreditCode.TryParse(code.Value, out var parsed, out _) && parsed == code && parsed.Doubt is null);
    }

    [Fact]
    public void Code_WithAnyOneCharacterChanged_IsDoubted()
    {
        Given.CreditCodes
            .SelectMany(code => Given.OneCharacterChanged(code.Value, (place, _) => place is >= 2 and < 8 ? Given.Digits : Given.CreditAlphabet))
            .Sample(changed => SocialCreditCode.TryParse(changed, out var parsed, out _) && parsed.Doubt!.Kind == IdentifierFaultKind.WrongCheck);
    }
}
