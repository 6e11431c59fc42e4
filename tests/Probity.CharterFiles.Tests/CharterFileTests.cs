namespace Probity.CharterFiles.Tests;

public sealed class CharterFileTests
{
    /// <summary>What is replaced, by what, the text that marks the faulty line afterwards, the fault's rule and path.</summary>
    public static TheoryData<string, string, string, string, string> Spoilings => new()
    {
        { "sector: courts", "sectors: courts", "sectors: courts", "charter-file-unknown-key", "sectors" },
        { "kind: blacklist", "kind: black-list", "kind: black-list", "charter-file-word", "kind" },
        { "mirrored: false", "mirrored: \"false\"", "mirrored: \"false\"", "charter-file-wrong-type", "mirrored" },
        { "version: 1", "version: 01x", "version: 01x", "charter-file-wrong-type", "version" },
        { "    term: 2y", "    term: 2 years", "term: 2 years", "charter-file-span", "grounds[0].term" },
        { "    totalCap: 5y", "    totalCap: 0y", "totalCap: 0y", "charter-file-span", "grounds[0].totalCap" },
        { "inForce: 2017-05-01", "inForce: 2017-02-30", "inForce: 2017-02-30", "charter-file-date", "instruments[1].inForce" },
        { "instrument: list-provisions, article: \"Art. 1(1)\"", "instrument: list-provision, article: \"Art. 1(1)\"", "list-provision, ", "charter-file-instrument", "grounds[0].basis.instrument" },
        { "{ en: \"Breaks the rules on reporting property\", zh:", "{ en: \"Breaks the rules on reporting property\", cn:", "Breaks the rules on reporting", "charter-file-language", "grounds[3].text.zh" },
        { "{ en: \"Breaks the rules on reporting property\", zh: \"违反财产报告制度\" }", "Breaks the rules on reporting property", "Breaks the rules on reporting", "charter-file-language", "grounds[3].text" },
        { "  - key: evades-enforcement", "  - key: obstructs-enforcement", "key: obstructs-enforcement\n    text:\n      en: \"Evades", "charter-file-slug", "grounds[2].key" },
        { "  - key: lien", "  - key: Lien!", "key: Lien!", "charter-file-slug", "service[1].key" },
        { "sector: courts\n", "sector: courts\nsector: taxation\n", "sector: taxation", "charter-file-duplicate-key", "sector" },
        { "subjectKinds: [enterprise, ", "subjectKinds: [robots, ", "subjectKinds: [robots", "charter-file-word", "subjectKinds[0]" },
        { "    evidence:\n      - { en: \"The eff", "    evidence: none\n    x:\n      - { en: \"The eff", "evidence: none", "charter-file-wrong-type", "grounds[0].evidence" },
        { "repair:\n", "repair: free\nx:\n", "repair: free", "charter-file-wrong-type", "repair" },
        { "  fee: 0", "  fee: -5", "fee: -5", "charter-file-wrong-type", "repair.fee" },
        { "    length: 10wd", "    length: ~", "length: ~", "charter-file-span", "clocks.response.length" },
        { "fields: [name, ", "fields: [legal-representative, ", "fields: [legal-representative", "charter-file-word", "publication[0].fields[0]" },
    };

    [Theory]
    [MemberData(nameof(Spoilings))]
    public void Read_OneSpoiltPlace_NamesLinePathAndRule(string old, string changed, string marker, string rule, string path)
    {
        var text = ShippedTexts.Court.Spoilt(old, changed);

        var reading = CharterFile.Read(text);

        reading.Value.ShouldBeNull();
        var fault = reading.Faults.First(f => f.Rule.Value == rule && f.Path == path);
        fault.Line.ShouldBe(text.LineOf(marker));
        fault.Sentence.En.ShouldNotBeEmpty();
        fault.Sentence.Zh.ShouldNotBeEmpty();
    }

    [Fact]
    public void Read_MissingKeyAndBadSpan_ReportsBothInOnePass()
    {
        var text = ShippedTexts.Court.Spoilt("sector: courts\n", "").Spoilt("    term: 2y", "    term: soon");

        var rules = CharterFile.Read(text).Faults.Select(f => f.Rule.Value);

        rules.ShouldBe(["charter-file-missing-key", "charter-file-span"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment")]
    [InlineData("- a\n- b")]
    [InlineData("just words")]
    [InlineData("a: 1\n---\nb: 2")]
    [InlineData("a: [1, 2")]
    [InlineData("a: \"\\UFFFFFFFF\"")]
    [InlineData("a: \"\\uD800\"")]
    [InlineData("%YAML 99999999999999999999.1\n---\na: 1")]
    [InlineData("? [a, b]\n: c")]
    [InlineData("a: &x 1\nb: *x")]
    [InlineData("a: !!binary aGVsbG8=")]
    [InlineData("a: *nowhere")]
    [InlineData("\ta: 1")]
    [InlineData("\u0000")]
    [InlineData("<<: {a: 1}")]
    public void Read_NotACharterAtAll_IsAFaultAndNoException(string text) => CharterFile.Read(text).Faults.ShouldNotBeEmpty();

    [Fact]
    public void Read_AnchorsThatWouldMultiply_AreRefusedAtTheFirst()
    {
        var text = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";

        CharterFile.Read(text).Faults.ShouldHaveSingleItem().Rule.Value.ShouldBe("charter-file-yaml");
    }

    [Fact]
    public void Read_NestedDeeply_IsRefused()
    {
        var text = "a: " + new string('[', 2_000) + new string(']', 2_000);

        CharterFile.Read(text).Faults.ShouldHaveSingleItem().Rule.Value.ShouldBe("charter-file-size");
    }

    [Fact]
    public void Read_MoreThanAMebibyte_IsRefused()
    {
        var text = "# " + new string('字', 400_000);

        CharterFile.Read(text).Faults.ShouldHaveSingleItem().Rule.Value.ShouldBe("charter-file-size");
    }

    [Fact]
    public void Read_TooManyValues_IsRefused()
    {
        var text = "a: [" + string.Join(',', Enumerable.Repeat("1", 60_000)) + "]";

        CharterFile.Read(text).Faults.ShouldHaveSingleItem().Rule.Value.ShouldBe("charter-file-size");
    }
}
