using Probity.Simulation.Parameters;

namespace Probity.Simulation.Tests.Parameters;

public sealed class ParameterTests
{
    private const string Estimates = """
        source: Survey of 2026, wave 1
        estimates:
          response.lend.label: { estimate: -1.4, error: 0.2 }
          response.moderation.trust: { estimate: -0.3, error: 0.1 }
        """;

    [Fact]
    public void Declared_EachIsNamedOnceExplainedAndWithinItsPrior()
    {
        ModelParameters.Declared.Select(p => p.Name).Distinct().Count().ShouldBe(ModelParameters.Declared.Count);
        ModelParameters.Declared.ShouldAllBe(p => p.Fault(p.Default) == null && p.Meaning.EndsWith('.') && p.Unit.Length > 0 && p.Source.Length > 0);
    }

    [Fact]
    public void Value_OutsideWhatIsAllowed_IsRefusedWithWhatIs() =>
        Should.Throw<ArgumentOutOfRangeException>(() => ModelParameters.Default.With("response.association", 1.5)).Message.ShouldContain("between 0 and 1");

    [Fact]
    public void Value_OfNothing_IsRefused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => ModelParameters.Default.With("response.association", double.NaN));
        Should.Throw<ArgumentException>(() => ModelParameters.Default.With("response.assocation", 0.5)).Message.ShouldContain("response.assocation");
    }

    [Fact]
    public void Estimates_OfASurvey_TakeThePlaceOfAssumptions()
    {
        var survey = EstimatesFile.Read(Estimates).Value!;
        var values = survey.In(ModelParameters.Default);

        values[ModelParameters.Named("response.lend.label")!].ShouldBe(-1.4);
        values[ModelParameters.Named("response.trade.label")!].ShouldBe(ModelParameters.Named("response.trade.label")!.Default);
        survey.Priors().Single(p => p.Name == "response.moderation.trust").Prior.ShouldBe(Prior.Normal(-0.3, 0.1, -4, 1));
        survey.Priors().Single(p => p.Name == "response.lend.label").Default.ShouldBe(-1.4);
        survey.Priors().Single(p => p.Name == "response.moderation.trust").Source.ShouldBe("Survey of 2026, wave 1");
    }

    [Theory]
    [InlineData("response.lend.label", "response.lent.label", "estimates.response.lent.label", 3)]
    [InlineData("-1.4", "-14", "estimates.response.lend.label.estimate", 3)]
    [InlineData("error: 0.1", "err: 0.1", "estimates.response.moderation.trust.error", 1)]
    [InlineData("source:", "sources:", "source", 1)]
    public void Estimates_WithAFault_AreRefusedByLineAndKey(string was, string now, string path, int line) =>
        EstimatesFile.Read(Estimates.Replace(was, now, StringComparison.Ordinal)).Faults.ShouldContain(f => f.Path == path && f.Line == line);

    public static TheoryData<string, string> Hostile => new()
    {
        { new string('[', 100_000), "nested too deeply" },
        { string.Concat(Enumerable.Repeat("{a: ", 100_000)), "nested too deeply" },
        { "&a [*a]", "Anchors, aliases and tags are not allowed" },
        { "!!binary abc", "Anchors, aliases and tags are not allowed" },
        { "x\nsource: y", "a second time" },
        { "x\nestimates.response.lend.label.error: 1", "a second time" },
        { "x\n--- \nsource: y", "more than one document" },
        { new string('x', 1 << 21), "larger than one mebibyte" },
    };

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void Estimates_MeantToExhaustTheReader_AreRefusedInOneSentence(string source, string sentence)
    {
        var faults = EstimatesFile.Read(Estimates.Replace("Survey of 2026, wave 1", source, StringComparison.Ordinal) + "\n").Faults;

        faults.ShouldContain(f => f.Line >= 1 && f.Sentence.Contains(sentence, StringComparison.Ordinal));
    }
}
