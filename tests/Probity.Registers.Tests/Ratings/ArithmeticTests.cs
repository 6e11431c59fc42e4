using Probity.Registers.Ratings;
using static Probity.Registers.Tests.Ratings.TestRating;

namespace Probity.Registers.Tests.Ratings;

public sealed class ArithmeticTests
{
    [Fact]
    public void Reckoning_WithoutFacts_IsTheStartAndTheFirstBand()
    {
        var how = Reckon();

        (how.Points, how.Result.Key, how.StartFact).ShouldBe((100, "a", null));
    }

    [Theory]
    [InlineData(0, 100, "a")]
    [InlineData(1, 89, "b")]
    [InlineData(2, 78, "b")]
    [InlineData(3, 67, "c")]
    [InlineData(5, 45, "c")]
    [InlineData(6, 34, "d")]
    [InlineData(8, 12, "d")]
    public void Reckoning_OfLatePayments_FallsIntoTheBandItsPointsReach(int times, int points, string band)
    {
        var how = Reckon(Fact(1, LatePayment, times));

        (how.Points, how.Result.Key).ShouldBe((points, band));
    }

    [Fact]
    public void Reckoning_WithALowerStart_NamesTheFactThatLoweredIt()
    {
        var how = Reckon(Fact(1, NoRecords));

        (how.Points, how.StartFact!.Number, how.Result.Key).ShouldBe((90, 1, "a"));
    }

    [Fact]
    public void Reckoning_PastTheCapOfAnIndicator_CountsNoMoreAndSaysWhichFactWasSpared()
    {
        var how = Reckon(Fact(1, LateFiling, 3), Fact(2, LateFiling, 2));

        how.Lines.Select(l => (l.Fact.Number, l.Asked, l.Counted, l.Limit)).ShouldBe(
            [(1, 15, 15, DeductionLimit.None), (2, 10, 5, DeductionLimit.Indicator)]);
        how.Points.ShouldBe(80);
    }

    [Fact]
    public void Reckoning_PastTheCapOfAGroup_CountsNoMore()
    {
        var how = Reckon(Fact(1, LateFiling, 4), Fact(2, WrongFiling, 2));

        how.Lines.Select(l => (l.Counted, l.Limit)).ShouldBe([(20, DeductionLimit.None), (10, DeductionLimit.Group)]);
        how.Points.ShouldBe(70);
    }

    [Fact]
    public void Reckoning_BelowZero_StaysAtZero()
    {
        var how = Reckon(Fact(1, LatePayment, 8), Fact(2, WrongFiling, 2), Fact(3, LateFiling));

        how.Points.ShouldBe(0);
        how.Lines[1].ShouldBe(how.Lines[1] with { Counted = 12, Limit = DeductionLimit.Zero });
        how.Lines[2].Counted.ShouldBe(0);
    }

    [Fact]
    public void Reckoning_WithADirectDowngrade_LeadsToItsBandWhateverThePoints()
    {
        var how = Reckon(Fact(1, Fraud));

        (how.Points, how.ByPoints.Key, how.Result.Key, how.Downgrades.Single().Fact.Number).ShouldBe((100, "a", "d", 1));
    }

    [Fact]
    public void Reckoning_WithADowngradeToABetterBand_StaysWhereThePointsAre() =>
        Reckon(Fact(1, "zero-returns"), Fact(2, LatePayment, 5)).Result.Key.ShouldBe("c");

    [Theory]
    [InlineData(0, "m")]
    [InlineData(2, "m")]
    [InlineData(3, "c")]
    public void Reckoning_InTheFirstYear_IsMWithEnoughPointsAndAnOrdinaryBandWithout(int latePayments, string band) =>
        Reckon([Fact(1, New), .. latePayments == 0 ? Array.Empty<RatedFact>() : [Fact(2, LatePayment, latePayments)]]).Result.Key.ShouldBe(band);

    [Fact]
    public void Reckoning_InTheFirstYearWithADowngrade_IsTheDowngrade() => Reckon(Fact(1, New), Fact(2, Fraud)).Result.Key.ShouldBe("d");

    [Fact]
    public void Reckoning_OfAStruckFact_CountsForNothing() =>
        Reckon(Fact(1, LatePayment, 3, FactState.Struck), Fact(2, Fraud, 1, FactState.Struck), Fact(3, NoRecords, 1, FactState.Struck))
            .ShouldSatisfyAllConditions(how => how.Points.ShouldBe(100), how => how.Lines.ShouldBeEmpty(), how => how.Result.Key.ShouldBe("a"));

    [Fact]
    public void Reckoning_OfAContestedFact_StillCounts() => Reckon(Fact(1, LatePayment, 1, FactState.Contested)).Points.ShouldBe(89);
}
