using Probity.Tests.Hosting;

namespace Probity.Tests.Commands;

public sealed class LabCommandTests
{
    [Fact]
    public async Task Replicate_OfAPublishedResult_PrintsBothFiguresAndWritesThem()
    {
        using var place = new Place();
        var csv = Path.Combine(place.Root, "figures.csv");
        var plots = Path.Combine(place.Root, "plots");

        var run = await CommandRun.RunAsync("lab", "replicate", "giant-component", "--csv", csv, "--plots", plots);

        run.ExitCode.ShouldBe(0, run.Error);
        run.Out.ShouldContain("Newman 2002");
        run.Out.ShouldContain("Reproduced: 5 of 5 figures");
        var lines = await File.ReadAllLinesAsync(csv, TestContext.Current.CancellationToken);
        lines.Length.ShouldBe(6);
        lines[1].ShouldStartWith("giant-component,\"share reached at zT = 1.5\",equation,0.582812,0.5828");
        (await File.ReadAllTextAsync(Path.Combine(plots, "giant-component.svg"), TestContext.Current.CancellationToken)).ShouldEndWith("</svg>");
    }

    [Fact]
    public async Task Replicate_List_NamesEachWithItsSource()
    {
        var run = await CommandRun.RunAsync("lab", "replicate", "--list");

        run.ExitCode.ShouldBe(0);
        foreach (var name in new[] { "norms", "leading-eight", "known-images", "giant-component", "cascades", "virus" })
            run.Out.ShouldContain(name);
    }

    [Theory]
    [InlineData("There is no replication 'alchemy'", "lab", "replicate", "alchemy")]
    [InlineData("Name a replication", "lab", "replicate")]
    [InlineData("Shipped are: association", "lab", "run", "nothing")]
    [InlineData("Shipped are: association", "lab", "run")]
    public async Task Lab_AskedForWhatIsNotThere_SaysWhatIs(string sentence, params string[] line)
    {
        var run = await CommandRun.RunAsync(line);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain(sentence);
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Run_OfAShippedExperiment_WritesReportAndFiguresOnce()
    {
        using var place = new Place();
        var folder = Path.Combine(place.Root, "results");
        string[] line = ["lab", "run", "publicity", "--people", "200", "--weeks", "20", "--replications", "2", "--no-sensitivity", "--lang", "zh", "--out", folder];

        var run = await CommandRun.RunAsync(line);
        var again = await CommandRun.RunAsync(line);

        run.ExitCode.ShouldBe(0, run.Error);
        run.Out.ShouldContain("100% of 200 simulated weeks");
        Directory.GetFiles(folder).Select(Path.GetFileName).Order().ShouldBe(["experiment.yaml", "report.html", "runs.parquet", "ties.parquet", "weeks.parquet"]);
        var report = await File.ReadAllTextAsync(Path.Combine(folder, "report.html"), TestContext.Current.CancellationToken);
        report.ShouldContain("lang=\"zh-Hans\"");
        report.ShouldContain("probity lab run publicity --people 200 --weeks 20 --replications 2 --no-sensitivity --language zh");
        again.ExitCode.ShouldBe(1);
        again.Error.ShouldContain("--overwrite");
    }

    [Fact]
    public async Task Run_OfAFaultyFile_NamesFileLineAndWhatIsAllowed()
    {
        using var place = new Place();
        var file = place.Write("mine.yaml", "experiment: mine\npeople: 3\n");

        var run = await CommandRun.RunAsync("lab", "run", file, "--out", Path.Combine(place.Root, "results"));

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("mine.yaml:2: people: Write a whole number from 100 to 10000000.");
        Directory.Exists(Path.Combine(place.Root, "results")).ShouldBeFalse();
    }

    [Fact]
    public async Task Run_WithASurveysEstimates_NamesItsSourceAndHowToRepeatIt()
    {
        using var place = new Place();
        var folder = Path.Combine(place.Root, "results");
        var file = place.Write("wave.yaml", "source: Survey of 2026\nestimates:\n  response.lend.label: { estimate: -1.4, error: 0.2 }\n");

        var run = await CommandRun.RunAsync(
            "lab", "run", "publicity", "--estimates", file, "--people", "200", "--weeks", "4", "--replications", "2", "--no-sensitivity", "--out", folder);

        run.ExitCode.ShouldBe(0, run.Error);
        var report = await File.ReadAllTextAsync(Path.Combine(folder, "report.html"), TestContext.Current.CancellationToken);
        report.ShouldContain("Survey of 2026");
        report.ShouldContain("normal (-1.4, 0.2)");
        report.ShouldContain("--estimates wave.yaml");
    }

    [Theory]
    [InlineData("estimate: -14", "wave.yaml:3: estimates.response.lend.label.estimate: A number from -6 to 1 is wanted here, not '-14'.")]
    [InlineData("estimation: 1", "wave.yaml:3: estimates.response.lend.label.estimation: Nothing reads this key")]
    public async Task Run_WithFaultyEstimates_NamesFileLineAndWhatIsAllowed(string estimate, string sentence)
    {
        using var place = new Place();
        var file = place.Write("wave.yaml", $"source: Survey\nestimates:\n  response.lend.label: {{ {estimate}, error: 0.2 }}\n");

        var run = await CommandRun.RunAsync("lab", "run", "publicity", "--estimates", file, "--out", Path.Combine(place.Root, "results"));

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain(sentence);
        Directory.Exists(Path.Combine(place.Root, "results")).ShouldBeFalse();
    }

    [Fact]
    public async Task Run_WithEstimatesThatAreNotThere_NamesThemAsGiven()
    {
        var run = await CommandRun.RunAsync("lab", "run", "publicity", "--estimates", "nowhere/wave.yaml");

        run.ExitCode.ShouldBe(1);
        run.Error.Trim().ShouldBe("There is no file 'nowhere/wave.yaml'.");
    }

    [Fact]
    public async Task Run_OfAFileThatIsNoText_SaysWhereItIsNot()
    {
        using var place = new Place();
        var file = place.Write("wave.yaml", "");
        await File.WriteAllBytesAsync(file, [.. "title: "u8, 0xE9, .. "t\u00e9\n"u8], TestContext.Current.CancellationToken);

        var run = await CommandRun.RunAsync("lab", "run", file);

        run.ExitCode.ShouldBe(1);
        run.Error.Trim().ShouldBe($"'{file}' is no text in UTF-8: byte 8 cannot stand there. Save it as UTF-8.");
    }

    [Theory]
    [InlineData("--people", "3")]
    [InlineData("--people", "many")]
    [InlineData("--replications", "1")]
    [InlineData("--language", "de")]
    public async Task Run_WithAnImpossibleOption_SaysWhatIsAllowed(string option, string value)
    {
        var run = await CommandRun.RunAsync("lab", "run", "publicity", option, value);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain(value);
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Run_List_NamesTheShippedExperiments()
    {
        var run = await CommandRun.RunAsync("lab", "run", "--list");

        run.ExitCode.ShouldBe(0, run.Error);
        foreach (var name in new[] { "association", "court-2013", "errors-and-objection", "grace-and-notice", "publicity", "term" })
            run.Out.ShouldContain(name);
    }

    [Fact]
    public async Task New_UnderANameThatIsNoSlug_IsRefused()
    {
        var run = await CommandRun.RunAsync("lab", "new", "../mine");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("a-z, 0-9");
    }
}
