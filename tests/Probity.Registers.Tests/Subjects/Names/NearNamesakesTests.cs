using CsCheck;
using Probity.Registers.Checks;
using Probity.Registers.Subjects;

namespace Probity.Registers.Tests.Subjects.Names;

public sealed class NearNamesakesTests
{
    [Theory]
    [InlineData("甲小乙", "甲小乙")]
    [InlineData("甲小乙", "甲乙小")]
    [InlineData("甲小乙", "甲小丙")]
    [InlineData("甲小乙", "甲小小乙")]
    [InlineData("甲乙", "乙甲")]
    [InlineData("艾山·买合", "艾山•买合")]
    [InlineData("Uto Sample", "SAMPLE, Uto")]
    [InlineData("Uto Sample", "Uto Samplé")]
    [InlineData("𠮷小乙", "𠮶小乙")]
    public void Names_EqualReorderedOrOneLetterApart_AreNear(string one, string other)
    {
        NearNamesakes.AreNear(one, other).ShouldBeTrue();
        NearNamesakes.AreNear(other, one).ShouldBeTrue();
    }

    [Theory]
    [InlineData("甲乙", "甲丙")]
    [InlineData("甲乙", "甲乙丙")]
    [InlineData("甲小乙", "甲大丙")]
    [InlineData("Uto Sample", "Uto Sapmler")]
    [InlineData("", "")]
    [InlineData(null, "甲小乙")]
    [InlineData("·", "·")]
    public void Names_FurtherApart_AreNotNear(string? one, string? other)
    {
        NearNamesakes.AreNear(one, other).ShouldBeFalse();
    }

    [Fact]
    public void Names_WithALetterChangedAddedOrLost_AreNear()
    {
        Gen.Select(Gen.Char["甲乙丙丁戊己"].Array[4, 8], Gen.Int[0, 3], Gen.Char["庚辛"]).Sample((letters, place, letter) =>
        {
            var name = new string(letters);
            return NearNamesakes.AreNear(name, name[..place] + letter + name[(place + 1)..])
                && NearNamesakes.AreNear(name, name[..place] + letter + name[place..])
                && NearNamesakes.AreNear(name, name[..place] + name[(place + 1)..])
                && !NearNamesakes.AreNear(name, name[..place] + letter + letter + name[(place + 1)..] + letter);
        });
    }

    [Fact]
    public void Names_OfAnyText_AreNearWheneverTheyAreTheSame()
    {
        Gen.Select(Gen.String, Gen.String).Sample((one, other) =>
            NearNamesakes.AreNear(one, other) == NearNamesakes.AreNear(other, one) && (!ComparedText.Same(one, one) || NearNamesakes.AreNear(one, one)));
    }
}
