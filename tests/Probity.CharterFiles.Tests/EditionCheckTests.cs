using Probity.Registers.Framework;

namespace Probity.CharterFiles.Tests;

public sealed class EditionCheckTests
{
    private static readonly CharterLibrary Library = CharterLibrary.Shipped();
    private static readonly byte[] Seed = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    private static string Draft { get; } = ShippedFiles.Editions().Single(t => t.Contains("framework: cn\nversion: 2\n", StringComparison.Ordinal))
        .Replace("\nversion: 2\n", "\nversion: 4\n", StringComparison.Ordinal);

    [Fact]
    public void Of_ASoundDraft_FindsNothing() => EditionCheck.Of(Draft, Library).Select(f => f.Sentence.En).ShouldBeEmpty();

    [Theory]
    [InlineData("serious: 5y }", "serious: 99y }", "maximumTerms")]
    [InlineData("minimumGrace: 1m", "minimumGrace: 1d", "minimumGrace")]
    [InlineData("majority: 18", "majority: 14", "majority")]
    [InlineData("- { key: voluntary,", "- { key: religion,", "categories")]
    [InlineData("serious: { minimum: 1y, maximum: 3y", "serious: { minimum: 9y, maximum: 9y", "grades")]
    [InlineData("areas: [refusal-of-legal-duty], graded: false", "areas: [moral-order], graded: false", "sectors[0].areas")]
    [InlineData("\nversion: 4\n", "\nversion: 3\n", "version")]
    public void Of_ASpoiltDraft_NamesTheLineAndTheKey(string old, string changed, string path)
    {
        var text = Draft.Spoilt(old, changed);

        var fault = EditionCheck.Of(text, Library).ShouldHaveSingleItem();

        fault.Path.ShouldBe(path);
        text.Split('\n')[fault.Line - 1].ShouldContain(path.Split('.')[^1]);
    }

    [Fact]
    public void Of_ADraftOfTheFirstFormat_IsRefused()
    {
        var text = ShippedTexts.Edition.Spoilt("\nversion: 1\n", "\nversion: 4\n");

        EditionCheck.Of(text, Library).ShouldHaveSingleItem().Sentence.En.ShouldContain("format: 2");
    }

    [Fact]
    public void FirstFormat_ReadToday_AsksForNothingNew()
    {
        var old = Library.Edition("cn@1");

        old.Catalogues.ShouldBeNull();
        old.Sectors.Single(s => s.Key == "taxation").Blacklists.ShouldBeTrue();
        old.Sectors.Single(s => s.Key == "finance").Blacklists.ShouldBeFalse();
    }

    [Fact]
    public void SecondFormat_OfMainlandChina_HoldsTheCataloguesTheOrderKnows()
    {
        var edition = Library.Edition("cn@2");

        edition.Catalogues!.Categories.Count.ShouldBe(11);
        edition.Catalogues.Areas.Count.ShouldBe(4);
        edition.Measures.Count.ShouldBe(14);
        edition.Measures.Select(m => m.Class).Distinct().Count().ShouldBe(3);
        edition.Measures.ShouldAllBe(m => m.Content != null && m.Targets.Count > 0 && m.ImplementingBody != null && m.Basis != null);
    }

    [Fact]
    public void WithEdition_SignedByTheTrustedKey_HoldsBothVersions()
    {
        var signature = EditionSignature.Of(Draft, Seed);

        var more = Library.WithEdition(Draft, signature, signature.PublicKey).Value.ShouldNotBeNull();

        more.Edition("cn@4").Title.ShouldBe(more.Edition("cn@2").Title);
    }

    [Fact]
    public void WithEdition_AnyOtherSignature_IsRefused()
    {
        var signature = EditionSignature.Of(Draft, Seed);
        var other = EditionSignature.Of(Draft, [.. Seed.Reverse()]);
        (EditionSignature?, string)[] bad =
        [
            (null, signature.PublicKey), (other, signature.PublicKey), (signature, other.PublicKey),
            (EditionSignature.Of(Draft + "\n", Seed), signature.PublicKey), (signature with { Signature = other.Signature }, signature.PublicKey),
            (new EditionSignature("AAAA", "AAAA"), "AAAA"),
        ];

        foreach (var (given, trusted) in bad)
        {
            Library.WithEdition(Draft, given, trusted).Faults.ShouldHaveSingleItem().Rule.Value.ShouldBe("charter-file-signature");
        }
    }

    [Fact]
    public void Signature_WrittenAndParsed_IsTheSame()
    {
        var signature = EditionSignature.Of(Draft, Seed);

        EditionSignature.Parse(signature + "\n").ShouldBe(signature);
        EditionSignature.Parse("probity-edition-1 AAAA BBBB").ShouldBeNull();
        EditionSignature.Parse("").ShouldBeNull();
    }

    [Fact]
    public void Changes_FromOneEditionToItself_AreNone() =>
        EditionChanges.Between(Library.Edition("cn@2"), Library.Edition("cn@2")).ShouldBeEmpty();

    [Fact]
    public void Changes_BetweenEditions_SayWhatIsNewGoneAndOther()
    {
        var changed = EditionFile.Read(Draft.Spoilt("minimumGrace: 1m", "minimumGrace: 15d").Spoilt("  - { key: flight,", "  - { key: flying,")).Value!;

        EditionChanges.Between(Library.Edition("cn@2"), changed).ShouldBe(
        [
            new EditionChange("activities.flight", "Buying an air ticket", null), new EditionChange("minimumGrace", "1m", "15d"),
            new EditionChange("activities.flying", null, "Buying an air ticket"),
        ]);
    }
}
