using Probity.CharterFiles.Documents;
using Probity.CharterFiles.Drafting;

namespace Probity.CharterFiles.Tests.Drafting;

public sealed class CharterDraftTests
{
    private static readonly CharterLibrary Library = CharterLibrary.Shipped();

    public static TheoryData<string> Shipped => [.. Library.Charters.Select(c => c.Reference.ToString())];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void With_EveryValueAnsweredAsItStands_ReadsAsTheSameCharter(string reference)
    {
        var text = Library.TextOf(Library.Charters.Single(c => c.Reference.ToString() == reference).Reference)!;
        var draft = CharterDraft.Read(text)!;

        var answered = draft.With(path => AsItStands(draft, path));

        DraftDifferences.Between(text, answered.Text).ShouldNotBeNull().ShouldBeEmpty();
        CharterFile.Read(answered.Text).Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("null")]
    [InlineData("12")]
    [InlineData("a: b # c")]
    [InlineData("\"quoted\" 'twice'")]
    [InlineData("&anchor *alias !tag")]
    [InlineData("多个字符，包括：冒号")]
    [InlineData("- [ { } ]\ttab \\ back")]
    public void With_AnyText_IsTextWhenReadAgain(string text)
    {
        var draft = CharterDraft.Read(ShippedTexts.Court)!;

        var answered = draft.With(path => path is "title.en" or "grounds[0].basis.article" ? [text] : null);

        var charter = CharterFile.Read(answered.Text).Value.ShouldNotBeNull();
        charter.Title.En.ShouldBe(text);
        charter.Grounds[0].Basis.Article.ShouldBe(text);
    }

    [Fact]
    public void Begin_AnEmptyDraft_AsksForEveryRequiredKey()
    {
        var draft = CharterDraft.Begin("my-list");

        draft.Keys.Select(k => k.Path).ShouldContain("subjectKinds");
        draft.Has("title").ShouldBeFalse();
        draft.Keys.Single(k => k.Path == "kind").Words.ShouldContain("blacklist");
        DraftCheck.Of(draft.Text, Library).ShouldContain(f => f.Path == "title");
    }

    [Fact]
    public void Adding_AnItem_AsksForItsKeys_AndWithoutTakesItAway()
    {
        var draft = CharterDraft.Read(ShippedTexts.Court)!;
        var count = draft.Count("grounds");

        var longer = draft.Adding("grounds");

        longer.Count("grounds").ShouldBe(count + 1);
        longer.Keys.ShouldContain(k => k.Path == $"grounds[{count}].term" && k.Form == KeyForm.Span);
        DraftDifferences.Between(draft.Text, longer.Without($"grounds[{count}]").Text).ShouldNotBeNull().ShouldBeEmpty();
    }

    [Fact]
    public void Without_AMapThatMayBeNull_WritesNull_AndAddingBringsItBack()
    {
        var draft = CharterDraft.Read(ShippedTexts.Court)!;

        var cleared = draft.Without("repair");

        cleared.Has("repair").ShouldBeFalse();
        cleared.Text.ShouldContain("\nrepair: null");
        cleared.Adding("repair").Keys.ShouldContain(k => k.Path == "repair.fee");
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("grounds[99]")]
    [InlineData("grounds[x]")]
    [InlineData("title")]
    [InlineData("[]")]
    [InlineData("")]
    public void AddingAndWithout_AtAPathOfNothing_ChangeNothing(string path)
    {
        var draft = CharterDraft.Read(ShippedTexts.Court)!;

        DraftDifferences.Between(draft.Text, draft.Adding(path).Text).ShouldNotBeNull().ShouldBeEmpty();
        DraftDifferences.Between(draft.Text, draft.Without(path).Text).ShouldNotBeNull().ShouldBeEmpty();
    }

    [Fact]
    public void Read_OfWhatIsNoDocument_IsNull() => CharterDraft.Read("a: &x [*x]").ShouldBeNull();

    [Fact]
    public void Between_AnItemPutInBefore_SaysOnlyThatItIsNew()
    {
        var text = ShippedTexts.Court;
        var at = text.IndexOf("exclusions:\n", StringComparison.Ordinal) + "exclusions:\n".Length;
        var longer = text.Insert(at, "  - key: brand-new\n    text: { en: \"New\", zh: \"新\" }\n    basis: { instrument: list-provisions, article: \"Art. 1\", verified: true }\n");

        var differences = DraftDifferences.Between(text, longer).ShouldNotBeNull();

        differences.ShouldAllBe(d => d.Before == null && d.Path.StartsWith("exclusions[brand-new].", StringComparison.Ordinal));
        differences.ShouldContain(new DraftDifference("exclusions[brand-new].text.zh", null, "新"));
    }

    [Fact]
    public void NextVersion_OfAShippedCharter_BreaksNoRuleAndChangesOnlyTheVersion()
    {
        var next = NextVersion.Of(ShippedTexts.Court, "discredited-subjects", 2);

        DraftCheck.Of(next, Library).ShouldBeEmpty();
        DraftDifferences.Between(ShippedTexts.Court, next).ShouldNotBeNull().ShouldHaveSingleItem().ShouldBe(new DraftDifference("version", "1", "2"));
    }

    private static IReadOnlyList<string>? AsItStands(CharterDraft draft, string path)
    {
        var form = draft.Keys.FirstOrDefault(k => k.Path == path)?.Form;
        return form is KeyForm.Words or KeyForm.Slugs ? draft.Values(path) : [draft.Value(path)];
    }
}
