using Probity.CharterFiles;
using Probity.Registers.Calendars;
using Probity.Simulation.Experiments;
using Probity.Simulation.Files;
using Probity.Simulation.Parameters;
using Probity.Simulation.Register;

namespace Probity.Simulation.Tests.Experiments;

public sealed class ExperimentFileTests
{
    internal const string Sound = """
        experiment: small
        title: { en: "Small", zh: "小" }
        question: { en: "Does it?", zh: "是否？" }
        seed: 7
        people: 300
        weeks: 30
        replications: 3
        confidence: 0.9
        baseline: one
        parameters: { response.association: 0.2 }
        arms:
          - key: one
            title: { en: "One", zh: "一" }
            charter: discredited-subjects
          - key: two
            title: { en: "Two", zh: "二" }
            charter: discredited-subjects
            ground: breaks-reporting
            publicity: broadcast
            term: 1y
            clocks: { grace: 3m, response: 20wd }
            without: [objection, no-shaming]
            parameters: { response.association: 0.6 }
        """;

    [Fact]
    public void File_InOrder_SaysWhatEachArmRuns()
    {
        var experiment = Read(Sound).Value.ShouldNotBeNull();

        var (one, two) = (experiment.Arms[0], experiment.Arms[1]);
        (experiment.Seed, experiment.People, experiment.Weeks, experiment.Replications, experiment.BaselineArm).ShouldBe((7UL, 300, 30, 3, one));
        one.Terms.Rules.ShouldBe(FrameworkRules.Every);
        one.Changes.ShouldBeEmpty();
        one.Parameters[ModelParameters.Named("response.association")!].ShouldBe(0.2);
        (two.Terms.Ground.Key, two.Terms.Publicity, two.Terms.Term).ShouldBe(("breaks-reporting", Publicity.Broadcast, CalendarSpan.Years(1)));
        (two.Terms.Charter.Clocks!.Grace!.Length, two.Terms.Charter.Clocks.Response.Length).ShouldBe((CalendarSpan.Months(3), CalendarSpan.WorkingDays(20)));
        two.Terms.Rules.ShouldBe(FrameworkRules.Every & ~FrameworkRules.Objection & ~FrameworkRules.NoShaming);
        two.Parameters[ModelParameters.Named("response.association")!].ShouldBe(0.6);
        two.Changes.ShouldBe(
        [
            "ground: breaks-reporting", "publicity: broadcast", "term: 1y", "response: 20wd", "grace: 3m", "without: objection, no-shaming", "response.association = 0.6",
        ]);
    }

    [Theory]
    [InlineData("people: 300", "people: 3", 5, "people", "whole number from 100")]
    [InlineData("confidence: 0.9", "confidence: 95", 8, "confidence", "from 0.5 to 0.999")]
    [InlineData("confidence: 0.9", "confidence: high", 8, "confidence", "from 0.5 to 0.999")]
    [InlineData("baseline: one", "baseline: none", 9, "baseline", "there are one, two")]
    [InlineData("{ response.association: 0.2 }", "{ response.asociation: 0.2 }", 10, "parameters.response.asociation", "Nearest are response.association")]
    [InlineData("{ response.association: 0.2 }", "{ response.association: 2 }", 10, "parameters.response.association", "lies between 0 and 1")]
    [InlineData("{ response.association: 0.2 }", "[0.2]", 10, "parameters", "map of parameters")]
    [InlineData("    charter: discredited-subjects\n    ground", "    charter: nothing\n    ground", 17, "arms[1].charter", "discredited-subjects")]
    [InlineData("    charter: discredited-subjects\n    ground", "    charter: bis-denied-persons\n    ground", 17, "arms[1].charter", "decides nothing")]
    [InlineData("    charter: discredited-subjects\n    ground", "    charter: mine.yaml\n    ground", 17, "arms[1].charter", "no such file")]
    [InlineData("ground: breaks-reporting", "ground: rudeness", 18, "arms[1].ground", "has no ground 'rudeness'")]
    [InlineData("publicity: broadcast", "publicity: posters", 19, "arms[1].publicity", "internal, on-request, searchable, broadcast")]
    [InlineData("term: 1y", "term: forever", 20, "arms[1].term", "15wd")]
    [InlineData("{ grace: 3m,", "{ mercy: 3m,", 21, "arms[1].clocks.mercy", "known are")]
    [InlineData("[objection, no-shaming]", "[objections]", 22, "arms[1].without[0]", "objection, term-end")]
    [InlineData("  - key: two", "  - key: one", 15, "arms[1].key", "used twice")]
    [InlineData("seed: 7", "seed: 7\noptimise: performance", 5, "optimise", "not known here")]
    [InlineData("experiment: small", "experiment: [", 1, "", "well-formed")]
    public void File_WithOneFault_IsRefusedNamingLineAndWhatIsAllowed(string text, string instead, int line, string path, string sentence)
    {
        var reading = Read(Sound.Replace(text, instead, StringComparison.Ordinal));

        reading.Value.ShouldBeNull();
        reading.Faults.ShouldContain(
            f => f.Path == path && f.Sentence.Contains(sentence, StringComparison.Ordinal) && (path.Length == 0 || f.Line == line), string.Join('\n', reading.Faults));
    }

    [Fact]
    public void File_WithOneArm_IsRefused() =>
        Read(Sound[..Sound.IndexOf("  - key: two", StringComparison.Ordinal)]).Faults.ShouldContain(f => f.Path == "arms" && f.Sentence.Contains("2 to 6 arms"));

    [Fact]
    public void Digest_OfAnotherTextOrCharter_IsAnother()
    {
        var charter = ShippedExperiments.Beside("charters/court-2013.yaml").ShouldNotBeNull();
        var own = Sound.Replace("charter: discredited-subjects\n    ground: breaks-reporting", "charter: own.yaml", StringComparison.Ordinal);
        string DigestOf(string text, string beside) => Read(text, _ => beside).Value.ShouldNotBeNull().Digest;

        DigestOf(own, charter).ShouldBe(DigestOf(own, charter));
        DigestOf(own, charter).ShouldNotBe(DigestOf(own.Replace("seed: 7", "seed: 8", StringComparison.Ordinal), charter));
        DigestOf(own, charter).ShouldNotBe(DigestOf(own, charter.Replace("sector: courts", "sector: courts # all", StringComparison.Ordinal)));
    }

    [Fact]
    public void Survey_BesideAFile_GivesWhatTheFileDoesNotSet()
    {
        var survey = EstimatesFile.Read("source: Wave 1\nestimates:\n  response.lend.label: { estimate: -1.4, error: 0.2 }\n  response.association: { estimate: 0.5, error: 0.1 }\n").Value;
        var with = ExperimentFile.Read(Sound, new CharterShelf(CharterLibrary.Shipped(), _ => null), survey).Value.ShouldNotBeNull();

        with.BaselineArm.Parameters[ModelParameters.Named("response.lend.label")!].ShouldBe(-1.4);
        with.BaselineArm.Parameters[ModelParameters.Named("response.association")!].ShouldBe(0.2);
        with.Survey.ShouldBe(survey);
        with.Digest.ShouldNotBe(Read(Sound).Value!.Digest);
    }

    [Fact]
    public void Charter_ThatBreaksTheFramework_RunsAndIsNamedForIt()
    {
        var experiment = Read(ShippedExperiments.Text("court-2013")!, ShippedExperiments.Beside).Value.ShouldNotBeNull();

        experiment.BaselineArm.BrokenRules.ShouldBeEmpty();
        experiment.Arms[1].BrokenRules.Count.ShouldBeGreaterThan(3);
    }

    public static TheoryData<string> Shipped() => [.. ShippedExperiments.Names];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Experiment_ThatIsShipped_IsInOrder(string name)
    {
        var reading = Read(ShippedExperiments.Text(name)!, ShippedExperiments.Beside);

        reading.Faults.ShouldBeEmpty();
        reading.Value!.Name.ShouldBe(name);
    }

    [Fact]
    public void Experiments_AskedFor_AreShipped() =>
        ShippedExperiments.Names.ShouldBe(["association", "court-2013", "errors-and-objection", "grace-and-notice", "publicity", "term"]);

    [Fact]
    public void Template_UnderANewName_IsInOrder() => Read(ShippedExperiments.Template("mine")).Value.ShouldNotBeNull().Name.ShouldBe("mine");

    [Fact]
    public void Keys_OfTheFormat_AreDescribedInTheGuide()
    {
        var guide = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "lab.md"));
        var asked = ExperimentFile.KeysAskedFor(SmallStudy.Text, new CharterShelf(CharterLibrary.Shipped(), _ => null));

        asked.Count.ShouldBeGreaterThan(30);
        asked.Where(k => !k.EndsWith(".en", StringComparison.Ordinal) && !k.EndsWith(".zh", StringComparison.Ordinal))
            .Where(k => !guide.Contains($"`{k.Split('.')[^1]}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Seeds_OfReplicationsAndTrajectories_NeverMeet()
    {
        var seeds = Enumerable.Range(0, 20_000)
            .SelectMany(n => new[] { ExperimentSeeds.OfReplication(20260101, n), ExperimentSeeds.OfTrajectory(20260101, n) }).ToArray();

        seeds.Distinct().Count().ShouldBe(40_000);
    }

    internal static LabReading<Experiment> Read(string text, Func<string, string?>? beside = null) =>
        ExperimentFile.Read(text, new CharterShelf(CharterLibrary.Shipped(), beside ?? (_ => null)));
}
