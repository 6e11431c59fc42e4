using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Charters;
using Probity.Registers.Checks;
using Probity.Registers.Framework;
using Probity.Registers.Subjects;
using Probity.Storage.Entries;
using Probity.Web.Languages;

namespace Probity.Web.Tests.Languages;

public sealed class WordingTests
{
    [Fact]
    public void Vocabulary_OfTheDomain_HasAWordForEveryValue()
    {
        Type[] vocabulary =
        [
            typeof(Role), typeof(Level), typeof(RegisterKind), typeof(SubjectKind), typeof(Capacity), typeof(Severity), typeof(Stage), typeof(CaseEnd),
            typeof(ObjectionState), typeof(EvidenceOrigin), typeof(DataCategory), typeof(AbilityFinding), typeof(FaultFinding), typeof(ServedDocument),
            typeof(ReviewOutcome), typeof(ClockKind), typeof(PublishedField), typeof(CheckResult), typeof(Principle),
        ];

        var wordless = vocabulary.SelectMany(type => Enum.GetValues(type).Cast<Enum>()).Select(Wording.KeyOf).Where(key => !Texts.For(Language.Zh).Has(key));

        wordless.ShouldBeEmpty();
    }

    [Fact]
    public void Kinds_NamedAsAList_HaveTheirPlural() =>
        Enum.GetValues<SubjectKind>().Select(kind => Wording.KeyOf(kind) + ".many").ShouldAllBe(key => Texts.For(Language.En).Has(key));

    [Fact]
    public void Basis_OfEveryRule_IsTheRulesOwnInEnglishAndTranslatedIntoChinese()
    {
        foreach (var rule in RuleBook.Full.Rules)
        {
            Texts.For(Language.En)["bases." + rule.Id.Value].ShouldBe(rule.Citation);
            Texts.For(Language.Zh).Basis(rule.Id, rule.Citation).ShouldNotContain("Art.");
            Texts.For(Language.Zh).Basis(rule.Id, rule.Citation).ShouldMatch(@"\p{IsCJKUnifiedIdeographs}");
        }
    }

    [Theory]
    [InlineData("1y", "1 year", "1年")]
    [InlineData("15wd", "15 working days", "15个工作日")]
    [InlineData("3m", "3 months", "3个月")]
    public void Span_InEitherLanguage_ReadsNaturally(string text, string english, string chinese)
    {
        CalendarSpan.TryParse(text, out var span).ShouldBeTrue();

        Texts.For(Language.En).Span(span).ShouldBe(english);
        Texts.For(Language.Zh).Span(span).ShouldBe(chinese);
    }

    [Fact]
    public void Rule_OfTheBook_HasAChineseSentence()
    {
        var silent = RuleBook.Full.Rules.Select(rule => $"rules.{rule.Id.Value}").Where(key => !Texts.For(Language.Zh).Has(key));

        silent.ShouldBeEmpty();
    }
}
