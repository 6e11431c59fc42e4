using Probity.Registers.Charters.Rules;

namespace Probity.Registers.Tests.Charters;

public sealed class CharterRulesTests
{
    [Fact]
    public void Check_TheSoundCharter_FindsNothing() =>
        CharterRules.Check(SoundCharter.Charter, SoundCharter.Edition).Select(f => f.Sentence.En).ShouldBeEmpty();

    [Fact]
    public void Check_TheSoundMirror_FindsNothing() =>
        CharterRules.Check(SoundCharter.Mirror, SoundCharter.Edition).Select(f => f.Sentence.En).ShouldBeEmpty();

    [Fact]
    public void Check_SeveralBreaches_FindsEachWithItsPath()
    {
        var charter = SoundCharter.WithGround(g => g with { Evidence = [], TermBasis = null });

        CharterRules.Check(charter, SoundCharter.Edition).Select(f => f.Path).ShouldBe(["grounds[0].evidence", "stricterThanLaw"]);
    }

    [Fact]
    public void Check_TheSoundCharterOfTheSecondFormat_FindsNothing() =>
        CharterRules.Check(SoundCharter.Graded, SoundCharter.SecondEdition).Select(f => f.Sentence.En).ShouldBeEmpty();

    [Fact]
    public void Check_ACharterOfTheFirstFormatAgainstTheSecond_AsksForWhatIsNew() =>
        CharterRules.Check(SoundCharter.Charter, SoundCharter.SecondEdition).Select(f => f.Path)
            .ShouldBe(["area", "grounds[0].category", "grounds[0].term", "grounds[0].totalCap"], ignoreOrder: true);
}
