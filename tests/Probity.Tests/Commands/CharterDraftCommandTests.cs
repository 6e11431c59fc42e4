using Probity.Tests.Hosting;

namespace Probity.Tests.Commands;

/// <summary>Beginning a charter, seeing what it changes, reading it.</summary>
public sealed class CharterDraftCommandTests
{
    [Fact]
    public async Task New_OfAShippedName_BeginsItsNextVersion_AndNeverWritesOverAFile()
    {
        using var place = new Place();
        var file = Path.Combine(place.Root, "draft.yaml");

        var first = await ProbityProcess.RunAsync("charter", "new", "discredited-subjects", "--file", file);
        var check = await ProbityProcess.RunAsync("charter", "check", file);
        var diff = await ProbityProcess.RunAsync("charter", "diff", "discredited-subjects@1", file);
        var second = await ProbityProcess.RunAsync("charter", "new", "discredited-subjects", "--file", file);

        first.ExitCode.ShouldBe(0);
        check.Out.ShouldContain("breaks no rule");
        diff.Out.ShouldStartWith("~ version:\n    1\n    -> 2\n1 differences.");
        (second.ExitCode, second.Error.Contains("--file:", StringComparison.Ordinal)).ShouldBe((1, true));
    }

    [Theory]
    [InlineData("en", "List of discredited subjects under enforcement", "at most 2 years, with renewals 5 years", "not verified")]
    [InlineData("zh", "失信被执行人名单", "最长2年，连同延长5年", "未核实")]
    public async Task Show_AShippedCharter_ReadsInEitherLanguageWithWhatIsUnverified(string language, string title, string term, string unverified)
    {
        var shown = await ProbityProcess.RunAsync("charter", "show", "discredited-subjects", "--language", language);

        shown.ExitCode.ShouldBe(0);
        shown.Out.ShouldStartWith(title);
        shown.Out.ShouldContain(term);
        shown.Out.ShouldContain(unverified);
    }

    [Fact]
    public async Task Adopt_OfADraftThatBreaksNoRule_LetsARegisterBeOpenedUnderIt_AndOnlyOnce()
    {
        using var place = new Place();
        var file = Path.Combine(place.Root, "draft.yaml");
        await ProbityProcess.RunAsync("charter", "new", "my-list", "--from", "discredited-subjects", "--file", file);
        await Run("authority add --id a-court --name-en Court --name-zh 法院 --level municipal --area 990101 --contact-en Here --contact-zh 此处");
        var faulty = place.Write("faulty.yaml", (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Replace("length: 10wd", "length: 1wd", StringComparison.Ordinal));

        var refused = await Run($"charter adopt {faulty}");
        var early = await Run("register open a-court/mine --charter my-list");
        var adopted = await Run($"charter adopt {file}");
        var open = await Run("register open a-court/mine --charter my-list");
        var again = await Run($"charter adopt {file}");

        (refused.ExitCode, early.ExitCode, adopted.ExitCode, open.ExitCode, again.ExitCode).ShouldBe((1, 1, 0, 0, 1));
        refused.Error.ShouldContain("at clocks.response.length");
        adopted.Out.ShouldContain("my-list@1 is adopted here");
        open.Out.ShouldContain("under my-list@1");

        Task<Finished> Run(string line) => ProbityProcess.RunAsync([.. line.Split(' '), .. place.Options]);
    }

    [Theory]
    [InlineData("show nowhere")]
    [InlineData("show discredited-subjects@99")]
    [InlineData("diff discredited-subjects nowhere")]
    [InlineData("new My_List")]
    [InlineData("new my-list --from nowhere")]
    public async Task AnyOfThem_OfWhatIsNotThere_SaysSoWithoutATrace(string line)
    {
        var refused = await ProbityProcess.RunAsync(["charter", .. line.Split(' ')]);

        refused.ExitCode.ShouldBe(1);
        refused.Error.ShouldNotBeEmpty();
        (refused.Out + refused.Error).ShouldNotContain("   at ");
    }
}
