using System.Text.RegularExpressions;
using Probity.Registers.Charters;
using Probity.Web.Languages;

namespace Probity.Web.Tests.Languages;

public sealed partial class TextsTests
{
    private static readonly Texts English = Texts.For(Language.En);
    private static readonly Texts Chinese = Texts.For(Language.Zh);

    [Fact]
    public void Texts_OfBothLanguages_HaveTheSameKeys()
    {
        var onlyEnglish = English.Keys.Except(Chinese.Keys);
        var onlyChinese = Chinese.Keys.Except(English.Keys);

        onlyEnglish.ShouldBeEmpty();
        onlyChinese.ShouldBeEmpty();
        English.Keys.Count().ShouldBeGreaterThan(40);
    }

    [Theory]
    [InlineData(Language.En)]
    [InlineData(Language.Zh)]
    public void Texts_OfALanguage_AreNeverEmpty(Language language)
    {
        var texts = Texts.For(language);

        var empty = texts.Keys.Where(key => string.IsNullOrWhiteSpace(texts[key]));

        empty.ShouldBeEmpty();
    }

    [Fact]
    public void Texts_WithPlaceholders_HaveTheSameOnesInBothLanguages()
    {
        var different = English.Keys.Where(key => !Placeholders(English[key]).SetEquals(Placeholders(Chinese[key])));

        different.ShouldBeEmpty();
    }

    [Fact]
    public void Chinese_Texts_HoldNoHalfWidthCommaBetweenCharacters()
    {
        var careless = Chinese.Keys.Where(key => HalfWidthPunctuation().IsMatch(Chinese[key]));

        careless.ShouldBeEmpty();
    }

    [Fact]
    public void Keys_NamedInTheSource_Exist()
    {
        var named = SourceFiles().SelectMany(file => KeyInSource().Matches(File.ReadAllText(file)).Select(match => (File: Path.GetFileName(file), match)));

        var missing = named.Where(use => !Exists(use.match)).Select(use => $"{use.File}: {use.match.Groups["key"].Value}");

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void Texts_OfAKindOfRegister_StandForATextThatExists()
    {
        var ofKinds = English.Keys.Where(key => key.Contains('@', StringComparison.Ordinal)).ToList();
        var endings = Enum.GetValues<RegisterKind>().Select(Texts.Ending).ToHashSet();

        var orphans = ofKinds.Where(key => !English.Has(key[..key.IndexOf('@', StringComparison.Ordinal)]) || !endings.Contains(key[key.IndexOf('@', StringComparison.Ordinal)..]));

        ofKinds.ShouldNotBeEmpty();
        orphans.ShouldBeEmpty();
    }

    [Fact]
    public void In_AKindOfRegister_SaysItsOwnWordsAndElseTheCommonOnes()
    {
        English.In(RegisterKind.Redlist)["words.stage.listed"].ShouldBe("Entered");
        English.In(RegisterKind.Blacklist)["words.stage.listed"].ShouldBe("Listed");
        English.In(RegisterKind.Redlist)["words.stage.ended"].ShouldBe(English["words.stage.ended"]);
    }

    [Fact]
    public void Text_UnderAnUnknownKey_ThrowsUnlessTolerant()
    {
        Should.Throw<KeyNotFoundException>(() => English["shell.nothing"]).Message.ShouldContain("shell.nothing");

        English.Tolerant()["shell.nothing"].ShouldBe("shell.nothing");
    }

    [Fact]
    public void Count_OfOneAndOfMany_AgreesInNumber()
    {
        var one = English.Count("shell.deadline.running", 1);
        var many = English.Count("shell.deadline.running", 1200);

        one.ShouldBe("1 working day left");
        many.ShouldBe("1,200 working days left");
    }

    private static bool Exists(Match match)
    {
        var key = match.Groups["key"].Value;
        if (key.EndsWith('.')) return English.Keys.Any(k => k.StartsWith(key, StringComparison.Ordinal));
        return match.Groups["call"].Value == "Count("
            ? English.Has(key + ".one") && English.Has(key + ".many")
            : English.Has(key);
    }

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    private static IEnumerable<string> SourceFiles()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "Probity.slnx"))) root = root.Parent;
        return Directory.EnumerateFiles(Path.Combine(root.FullName, "src", "Probity.Web"), "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".razor" or ".cs" && !file.Contains("/obj/", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}[,;:?!]|[,;:?!]\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex HalfWidthPunctuation();

    [GeneratedRegex(@"\b(?:T|texts)(?:\.(?<call>Format\(|Count\()|\[)""(?<key>[a-z0-9.\-]+)""")]
    private static partial Regex KeyInSource();
}
