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
}
