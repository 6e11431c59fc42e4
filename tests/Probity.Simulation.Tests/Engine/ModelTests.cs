using Probity.Simulation.Outcomes;

namespace Probity.Simulation.Tests.Engine;

public sealed class ModelTests
{
    [Fact]
    public void Run_OfFiveYears_SeesEverythingHappenButWhatTheRulesForbid()
    {
        var outcomes = Town.Run(260).RunOutcomes;
        var silent = outcomes.Outcomes.Zip(outcomes.Values).Where(o => double.IsNaN(o.Second) || o.Second == 0).Select(o => o.First.Name);

        // No minor is ever listed; and what is rare needs a larger town.
        silent.Where(name => !name.EndsWith(".isolated", StringComparison.Ordinal)).ShouldBe(["wrong.begun.minor"]);
    }

    [Fact]
    public void Outcomes_TheirNames_AreUniqueAndExplained()
    {
        var outcomes = Town.Run(1).RunOutcomes.Outcomes;

        outcomes.Select(o => o.Name).Distinct().Count().ShouldBe(outcomes.Count);
        outcomes.ShouldAllBe(o => o.Meaning.EndsWith('.') && o.Unit.Length > 0);
        foreach (var kind in Enum.GetValues<OutcomeKind>())
            outcomes.ShouldContain(o => o.Kind == kind);
    }
}
