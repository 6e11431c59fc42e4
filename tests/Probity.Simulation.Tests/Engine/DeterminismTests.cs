using Probity.Simulation.Engine;
using Probity.Simulation.Parameters;
using Probity.Simulation.Register;
using Probity.Simulation.Response;

namespace Probity.Simulation.Tests.Engine;

public sealed class DeterminismTests
{
    private const int Weeks = 60;

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Run_WithAnyNumberOfThreads_IsTheSame(int threads) =>
        Town.Run(Weeks, threads: threads).StateHash.ShouldBe(Town.Run(Weeks).StateHash);

    [Fact]
    public void Run_ALargeOneWithAnyNumberOfThreads_IsTheSame()
    {
        var hashes = new[] { 1, 2, 3, 7 }.Select(threads => Town.Run(40, threads: threads, population: Town.Large).StateHash).Distinct();

        hashes.Count().ShouldBe(1);
    }

    [Fact]
    public void Run_SavedAndResumedAfterAnyWeek_EndsTheSame()
    {
        var straight = Town.Run(30).StateHash;
        for (var week = 0; week <= 30; week++)
        {
            var resumed = Resumed(Saved(Town.Run(week)), Town.Open, Town.Busy);
            resumed.Week.ShouldBe(week);
            resumed.Run(30 - week);
            resumed.StateHash.ShouldBe(straight, $"resumed after week {week}");
        }
    }

    [Fact]
    public void Run_SavedAndResumedLate_EndsTheSameWithOtherThreads()
    {
        var resumed = LabSimulation.Resume(Saved(Town.Run(150)), Town.Small, Town.Open, Town.Busy, threads: 3);
        resumed.Run(30);

        resumed.StateHash.ShouldBe(Town.Run(180).StateHash);
    }

    [Fact]
    public void Branch_UnderTheSameTerms_IsTheSameAndLeavesTheTrunkAlone()
    {
        var trunk = Town.Run(30);
        var before = trunk.StateHash;

        var branch = trunk.Branch();
        branch.Run(20);

        trunk.StateHash.ShouldBe(before);
        branch.StateHash.ShouldBe(Town.Run(50).StateHash);
    }

    [Fact]
    public void Branch_UnderOtherTerms_SharesThePastAndParts()
    {
        var trunk = Town.Run(30);

        var branch = trunk.Branch(Town.Terms.Without(FrameworkRules.Objection));
        branch.StateHash.ShouldBe(trunk.StateHash);
        branch.Run(20);
        trunk.Run(20);

        branch.StateHash.ShouldNotBe(trunk.StateHash);
    }

    [Fact]
    public void Run_WithAnotherSeed_IsAnother() => Town.Run(20, seed: 8).StateHash.ShouldNotBe(Town.Run(20).StateHash);

    [Fact]
    public void SavedRun_OfOtherTermsOrParameters_IsRefused()
    {
        var saved = Saved(Town.Run(3)).ToArray();

        Should.Throw<InvalidDataException>(() => Resumed(new MemoryStream(saved), Town.Terms, Town.Busy));
        Should.Throw<InvalidDataException>(() => Resumed(new MemoryStream(saved), Town.Open, Town.Busy.With(ResponseParameters.Review, 0.5)));
    }

    [Fact]
    public void SavedRun_DamagedOrCutShort_IsRefused()
    {
        var saved = Saved(Town.Run(3)).ToArray();
        var damaged = (byte[])saved.Clone();
        damaged[saved.Length / 2] ^= 1;

        Should.Throw<InvalidDataException>(() => Resumed(new MemoryStream(damaged), Town.Open, Town.Busy));
        Should.Throw<InvalidDataException>(() => Resumed(new MemoryStream(saved[..^100]), Town.Open, Town.Busy));
        Should.Throw<InvalidDataException>(() => Resumed(new MemoryStream([1, 2, 3]), Town.Open, Town.Busy));
    }

    private static LabSimulation Resumed(Stream source, CharterTerms terms, ModelParameters parameters) =>
        LabSimulation.Resume(source, Town.Small, terms, parameters, threads: 1);

    private static MemoryStream Saved(LabSimulation run)
    {
        var stream = new MemoryStream();
        run.Save(stream);
        stream.Position = 0;
        return stream;
    }
}
