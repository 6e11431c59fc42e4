using System.Reflection;
using Probity.Simulation.Engine;
using Probity.Simulation.Odd;
using Probity.Simulation.Parameters;
using Probity.Simulation.Population;
using Probity.Simulation.Register;

namespace Probity.Simulation.Tests.Odd;

public sealed class OddDocumentTests
{
    private static readonly string Text = OddDocument.Write();

    [Fact]
    public void Document_HasAllSevenElementsInOrder()
    {
        var places = Enumerable.Range(1, 7).Select(n => Text.IndexOf($"\n## {n}. ", StringComparison.Ordinal)).ToArray();

        places.ShouldAllBe(p => p > 0);
        places.ShouldBe(places.Order());
    }

    [Theory]
    [InlineData("Basic principles")]
    [InlineData("Emergence")]
    [InlineData("Adaptation")]
    [InlineData("Objectives")]
    [InlineData("Learning")]
    [InlineData("Prediction")]
    [InlineData("Sensing")]
    [InlineData("Interaction")]
    [InlineData("Stochasticity")]
    [InlineData("Collectives")]
    [InlineData("Observation")]
    public void Document_SpeaksOfEveryDesignConcept(string concept) => Text.ShouldContain($"\n### {concept}\n");

    [Fact]
    public void Document_ListsEveryParameterOutcomeAndRule()
    {
        ModelParameters.Declared.ShouldAllBe(p => Text.Contains($"| `{p.Name}` | {p.Meaning} | {p.Unit} |", StringComparison.Ordinal));
        LabSimulation.MeasuredOverall.ShouldAllBe(o => Text.Contains($"| `{o.Name}` | {o.Meaning} |", StringComparison.Ordinal));
        foreach (var rule in Enum.GetNames<FrameworkRules>().Where(n => n is not ("None" or "Every")))
            Text.ShouldContain(rule);
    }

    [Fact]
    public void StateVariables_OfTheDocument_AreThoseOfTheCode()
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var code = typeof(RunState).GetProperties(Own).Select(p => p.Name)
            .Concat(typeof(People).GetProperties(Own).Select(p => p.Name).Where(n => n != "Count"))
            .Concat(typeof(Episode).GetFields(Own).Select(f => f.Name)).Concat(["Kinds", "Strengths"]);

        StateVariables.All.Select(v => v.Name).ShouldBe(code, ignoreOrder: true);
    }

    [Fact]
    public void Tables_EveryRow_HasAsManyCellsAsItsHead()
    {
        var columns = 0;
        foreach (var line in Text.Split('\n'))
        {
            var cells = line.StartsWith('|') ? line.Count(c => c == '|') : 0;
            if (cells > 0 && columns > 0)
                cells.ShouldBe(columns, line);
            columns = cells;
        }
    }
}
