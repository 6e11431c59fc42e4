using Probity.Simulation.Replications;
using Probity.Simulation.Replications.Norms;

namespace Probity.Simulation.Tests.Replications;

public sealed class ReplicationTests
{
    public static TheoryData<string> Names() => [.. ReplicationBook.All.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Replication_OfAPublishedResult_Holds(string name)
    {
        var result = ReplicationBook.Find(name).ShouldNotBeNull().Run(20260101, TestContext.Current.CancellationToken);

        result.Comparisons.Where(c => !c.Holds).ShouldBeEmpty();
        result.Holds.ShouldBeTrue();
    }

    [Fact]
    public void Replication_WithTheSameSeed_GivesTheSameFigures()
    {
        var once = new KnownImages().Run(3, TestContext.Current.CancellationToken);
        var again = new KnownImages().Run(3, TestContext.Current.CancellationToken);
        var other = new KnownImages().Run(4, TestContext.Current.CancellationToken);

        again.Comparisons.ShouldBe(once.Comparisons);
        other.Comparisons.ShouldNotBe(once.Comparisons);
    }

    [Fact]
    public void Comparison_OutsideItsTolerance_DoesNotHold() => new ReplicationResult(
        [new Comparison("a", 1, 1.02, 0.01, ObtainedBy.Simulation)], new("t", "x", "y", [])).Holds.ShouldBeFalse();

    [Fact]
    public void Comparison_ThatIsNotANumber_DoesNotHold() =>
        new Comparison("a", 1, double.NaN, 0.01, ObtainedBy.Simulation).Holds.ShouldBeFalse();

    [Fact]
    public void PublicFixedPoint_OfASecondOrderNorm_AgreesWithTheGeneralOne()
    {
        foreach (var norm in new[] { SecondOrderNorm.Scoring, SecondOrderNorm.SimpleStanding, SecondOrderNorm.Shunning, SecondOrderNorm.SternJudging })
        {
            FixedPoint.OfPublic(norm, new Errors(0.07, 0.03)).Good.ShouldBe(FixedPoint.Of(norm, new Errors(0.07, 0.03), isPublic: true), 1e-9, norm.Name);
        }
    }

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(1.5, 0.582812)]
    public void Reach_BelowAndAboveTheThreshold_IsTheEquations(double passed, double share) => GiantComponent.Reach(passed).ShouldBe(share, 1e-6);

    [Fact]
    public void Names_OfReplications_AreUnique() => ReplicationBook.All.Select(r => r.Name).ShouldBeUnique();
}
