using Probity.Registers.Charters.Rules;
using Probity.Registers.Framework;

namespace Probity.CharterFiles.Tests;

public sealed class DraftCheckTests
{
    private static readonly CharterLibrary Library = CharterLibrary.Shipped();

    private static string Draft { get; } = ShippedTexts.Court.Spoilt("charter: discredited-subjects", "charter: draft");

    /// <summary>What is replaced, by what, the text that marks the line, and the rule broken.</summary>
    public static TheoryData<string, string, string, Type> Breaches => new()
    {
        { "channel: deposit", "channel: public-announcement", "channel: public-announcement", typeof(ServiceIsNeverPublicNaming) },
        { "    term: 2y", "    term: 9y", "    term: 9y", typeof(EveryTermEndsWithinTheMaximum) },
        { "  fee: 0", "  fee: 500", "  fee: 500", typeof(RepairIsFree) },
        { "sector: courts", "sector: pricing", "kind: blacklist", typeof(BlacklistsExistOnlyWhereTheOrderAllowsThem) },
        { "catalogue: restrict-positions", "catalogue: ringtone-of-shame", "catalogue: ringtone-of-shame", typeof(EveryMeasureIsInTheCatalogue) },
        { "activities: [flight]", "activities: [breathing]", "activities: [breathing]", typeof(EveryActivityIsInTheEdition) },
        { "  - subject: natural-person\n    public: false", "  - subject: natural-person\n    public: true", "    public: true\n    fields: [ground", typeof(NaturalPersonsAreNeverPublished) },
        { "    length: 10wd", "    length: 1wd", "    length: 1wd", typeof(NoticeComesBeforeEffect) },
        { "    severity: serious", "    severity: minor", "    severity: minor", typeof(MinorConductIsNotListed) },
        { "kind: blacklist", "kind: rating", "subjectKinds:", typeof(NaturalPersonsAreNeverRated) },
    };

    [Fact]
    public void Of_ASoundDraft_FindsNothing() => DraftCheck.Of(Draft, Library).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Breaches))]
    public void Of_ADraftThatBreaksARule_NamesItWithLineClauseAndSentence(string old, string changed, string marker, Type rule)
    {
        var text = Draft.Spoilt(old, changed);
        var broken = RuleBook.Full.Rules.Single(r => r.GetType() == rule);

        var faults = DraftCheck.Of(text, Library);

        var fault = faults.First(f => f.Rule == broken.Id);
        fault.Line.ShouldBe(text.LineOf(marker));
        fault.Clause.ShouldBe(broken.Citation);
    }

    [Fact]
    public void Of_FileFaultAndBrokenRule_ReportsBoth()
    {
        var text = Draft.Spoilt("    term: 2y", "    term: soon").Spoilt("  fee: 0", "  fee: 500");

        var rules = DraftCheck.Of(text, Library).Select(f => f.Rule.Value);

        rules.ShouldBe(["charter-file-span", "repair-is-free"]);
    }

    [Fact]
    public void Of_AMissingKey_DoesNotAlsoBlameTheStandIn()
    {
        var text = Draft.Spoilt("sector: courts\n", "");

        DraftCheck.Of(text, Library).Select(f => f.Rule.Value).ShouldBe(["charter-file-missing-key"]);
    }

    [Fact]
    public void Of_AnUnknownEdition_SaysWhichAreKnown()
    {
        var text = Draft.Spoilt("edition: cn@1", "edition: cn@7");

        var fault = DraftCheck.Of(text, Library).ShouldHaveSingleItem();

        fault.Line.ShouldBe(text.LineOf("edition:"));
        fault.Sentence.En.ShouldContain("cn@1");
    }
}
