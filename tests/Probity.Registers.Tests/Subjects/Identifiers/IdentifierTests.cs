using CsCheck;
using Probity.Registers.Subjects;

namespace Probity.Registers.Tests.Subjects.Identifiers;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("resident-id:11010519491231002X", "**************002X")]
    [InlineData("passport:UTO-L898902C3", "UTO-*******C3")]
    [InlineData("uscc:91350100M000100Y43", "91350100M000100Y43")]
    public void Identifier_Masked_ShowsOnlyTheEndOfAPersonsNumber(string text, string masked)
    {
        Identifier.Parse(text).Masked.ShouldBe(masked);
    }

    [Fact]
    public void Identifier_OfSoleTrader_IsMaskedAsAPersons()
    {
        var value = SocialCreditCode.Compose("92", "990100", "MA00001K").Value;

        var identifier = Identifier.Parse($"uscc:{value}");

        identifier.Masked.ShouldBe(new string('*', 14) + value[^4..]);
    }

    [Theory]
    [InlineData(null, IdentifierFaultKind.Missing)]
    [InlineData("  ", IdentifierFaultKind.Missing)]
    [InlineData("91350100M000100Y43", IdentifierFaultKind.UnknownScheme)]
    [InlineData(":91350100M000100Y43", IdentifierFaultKind.UnknownScheme)]
    [InlineData("phone:13800000000", IdentifierFaultKind.UnknownScheme)]
    public void Identifier_WithoutKnownScheme_IsRefused(string? text, IdentifierFaultKind kind)
    {
        Identifier.TryParse(text, out _, out var fault).ShouldBeFalse();

        fault!.Kind.ShouldBe(kind);
    }

    [Fact]
    public void Identifier_OfEveryScheme_ReadsBackWhatItWrites()
    {
        Gen.OneOf(
                Given.CreditCodes.Select(code => code.ToIdentifier()),
                Given.ResidentIds.Select(number => number.ToIdentifier()),
                Given.EntityIdentifiers.Select(identifier => identifier.ToIdentifier()),
                Given.Text(Given.Digits, 9).Select(number => Identifier.Parse($"passport:UTO{number}")),
                Given.Text(Given.Capitals, 8).Select(first => OrganisationCode.WithCheck(first).ToIdentifier()))
            .Sample(identifier => Identifier.Parse(identifier.ToString()) == identifier);
    }

    [Fact]
    public void Identifier_FromAnyText_NeverThrows()
    {
        Gen.Select(Gen.Int[0, IdentifierScheme.All.Count - 1], Gen.String)
            .Sample((scheme, text) => Identifier.TryParse(IdentifierScheme.All[scheme], text, out _, out var fault) || fault.Sentence.En.Length > 0);
        Gen.String.Sample(text => Identifier.TryParse(text, out _, out var fault) || fault.Sentence.Zh.Length > 0);
    }

    [Theory]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("\0")]
    [InlineData("١١٠١٠٥١٩٤٩١٢٣١٠٠٢X")]
    public void Identifier_FromHostileText_IsRefused(string text)
    {
        foreach (var scheme in IdentifierScheme.All)
        {
            Given.FaultOf(scheme, text).ShouldNotBeNull();
            Given.FaultOf(scheme, new string('9', 1_000_000) + text).ShouldBe(IdentifierFaultKind.WrongLength);
        }
    }

    [Fact]
    public void Identifier_Unreadable_IsNotQuotedInTheMessage()
    {
        var refused = Should.Throw<FormatException>(() => Identifier.Parse("resident-id:110105194912310021"));

        refused.Message.ShouldNotContain("110105");
    }

    [Theory]
    [InlineData("uscc", false)]
    [InlineData("ORGCODE", false)]
    [InlineData("lei", false)]
    [InlineData("resident-id", true)]
    [InlineData("passport", true)]
    public void Scheme_OfEverySlug_SaysWhoseItIs(string slug, bool isOfPerson)
    {
        IdentifierScheme.TryParse(slug, out var scheme).ShouldBeTrue();

        scheme!.IsOfPerson.ShouldBe(isOfPerson);
    }

    [Fact]
    public void Fault_OfEveryKindAndScheme_HasASentenceInBothLanguages()
    {
        foreach (var fault in Enum.GetValues<IdentifierFaultKind>().SelectMany(kind => IdentifierScheme.All.Select(scheme => new IdentifierFault(kind, scheme))))
        {
            fault.Sentence.En.ShouldEndWith(".");
            fault.Sentence.Zh.ShouldEndWith("。");
        }
    }
}
