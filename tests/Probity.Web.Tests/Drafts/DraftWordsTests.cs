using Probity.CharterFiles;
using Probity.CharterFiles.Documents;
using Probity.CharterFiles.Drafting;
using Probity.Web.Drafts;
using Probity.Web.Languages;

namespace Probity.Web.Tests.Drafts;

public sealed class DraftWordsTests
{
    private static readonly AskedKey[] Asked =
    [
        .. CharterLibrary.Shipped().Charters.SelectMany(c => CharterDraft.Read(CharterLibrary.Shipped().TextOf(c.Reference)!)!.Keys).DistinctBy(k => k.Kind),
    ];

    [Theory]
    [InlineData(Language.En)]
    [InlineData(Language.Zh)]
    public void EveryKeyOfTheFormat_HasAName_AndEveryListASingular(Language language)
    {
        var t = Texts.For(language);

        Asked.Length.ShouldBeGreaterThan(100);
        foreach (var key in Asked)
        {
            DraftWords.Label(t, key.Kind).ShouldNotBeEmpty();
            if (key.Form is KeyForm.Maps or KeyForm.Texts) DraftWords.Item(t, key.Kind, 0).ShouldContain("1");
            if (key.Form is KeyForm.Word or KeyForm.Words) DraftChoices.Words(key, t).Length.ShouldBe(key.Words.Count);
        }
    }

    [Fact]
    public void NamesOfKeys_BelongToKeysOfTheFormat()
    {
        var kinds = Asked.Select(k => k.Kind).ToHashSet();
        var lasts = kinds.Select(kind => "*." + kind[(kind.LastIndexOf('.') + 1)..]).ToHashSet();

        var strangers = Texts.For(Language.En).Keys.Where(k => k.StartsWith("draft.key.", StringComparison.Ordinal))
            .Select(k => k["draft.key.".Length..]).Where(kind => !kinds.Contains(kind) && !lasts.Contains(kind));

        strangers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("grounds[0].term", "Grounds › 1 › Longest first term")]
    [InlineData("title.zh", "Name of the register › Chinese")]
    [InlineData("clocks.response.length", "Clocks › Subject answers the notice › Length")]
    [InlineData("no.such.thing", "no › such › thing")]
    public void Trail_OfAPath_IsItsKeysInWords(string path, string trail) => DraftWords.Trail(Texts.For(Language.En), path).ShouldBe(trail);

    [Fact]
    public void EveryFault_IsMendedInAFieldOfItsPart()
    {
        var library = CharterLibrary.Shipped();
        var draft = CharterDraft.Begin("my-list").Adding("grounds").Adding("clocks").Adding("clocks.response");

        foreach (var fault in DraftCheck.Of(draft.Text, library))
        {
            DraftPart.All.ShouldContain(DraftPart.Of(fault.Path));
            DraftPart.FieldOf(draft, fault).ShouldNotBeEmpty(fault.Path);
        }
    }
}
