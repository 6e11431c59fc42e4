using Probity.CharterFiles;
using Probity.Tests.Hosting;

namespace Probity.Tests.Commands;

public sealed class CommandTests
{
    [Fact]
    public async Task Help_OfEveryCommand_IsThere()
    {
        var root = await ProbityProcess.RunAsync("--help");

        foreach (var command in new[] { "serve", "check", "import", "charter", "rules", "authority", "register", "account", "key", "rebuild", "log", "witness" })
        {
            root.Out.ShouldContain("\n  " + command + " ");
        }

        root.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Rules_Printed_HaveCitationClassAndAttacks()
    {
        var rules = await ProbityProcess.RunAsync("rules");

        rules.ExitCode.ShouldBe(0);
        var lines = rules.Out.Split('\n');
        var count = lines.Count(l => l.StartsWith("      id       ", StringComparison.Ordinal));
        count.ShouldBeGreaterThan(60);
        foreach (var label in new[] { "basis", "class", "attacks" })
        {
            lines.Count(l => l.StartsWith($"      {label,-8} ", StringComparison.Ordinal) && l.Length > 16).ShouldBe(count, label);
        }

        rules.Out.ShouldNotContain("\e");
    }

    [Fact]
    public async Task CharterCheck_OfASoundAndABrokenDraft_SaysWhatIsBrokenWhere()
    {
        using var place = new Place();
        var text = Shipped("courts/discredited-subjects.yaml").Replace("version: 1\n", "version: 2\n", StringComparison.Ordinal);
        var broken = text.Replace("level: municipal", "level: galactic", StringComparison.Ordinal);
        var line = broken.Split('\n').ToList().FindIndex(l => l.StartsWith("level:", StringComparison.Ordinal)) + 1;

        var sound = await ProbityProcess.RunAsync("charter", "check", place.Write("sound.yaml", text));
        var refused = await ProbityProcess.RunAsync("charter", "check", place.Write("broken.yaml", broken));

        (sound.ExitCode, sound.Out).ShouldBe((0, "sound.yaml breaks no rule.\n\n"));
        refused.ExitCode.ShouldBe(1);
        refused.Out.ShouldContain($"broken.yaml:{line}: ");
    }

    [Fact]
    public async Task Node_FromNothing_IsSetUpCheckedAndRebuilt()
    {
        using var place = new Place();
        async Task<Finished> Run(string line) => await ProbityProcess.RunAsync([.. line.Split(' '), .. place.Options]);

        var steps = new[]
        {
            await Run("authority add --id a-court --name-en Court --name-zh 法院 --level municipal --area 990101 --contact-en Here --contact-zh 此处"),
            await Run("register open a-court/discredited --charter discredited-subjects"),
            await Run("account add alice --name Alice --role second-officer --role clerk --authority a-court"),
            await Run("key add --name Counter --activity flight"),
            await Run("check --id uscc:91990100000000017X --name Nobody --activity flight --purpose Counter"),
            await Run("rebuild"),
        };
        var another = await Run("register open a-court/discredited --charter bis-denied-persons");
        var nameOnly = await Run("check --name Nobody --activity flight --purpose Counter");
        var badCode = await Run("check --id uscc:91 --name Nobody --activity flight --purpose Counter");

        steps.Select(s => s.Error.Trim()).ShouldAllBe(error => error.Length == 0);
        steps.Select(s => s.ExitCode).ShouldAllBe(code => code == 0);
        steps[2].Out.ShouldContain("shown this once");
        steps[4].Out.ShouldStartWith("unrestricted for flight");
        steps[5].Out.ShouldContain("the same bytes as before");
        another.ExitCode.ShouldBe(1);
        (nameOnly.ExitCode, badCode.ExitCode).ShouldBe((4, 1));
        badCode.Error.ShouldStartWith("--id: ");
    }

    private static string Shipped(string path)
    {
        using var reader = new StreamReader(typeof(CharterLibrary).Assembly.GetManifestResourceStream("charters/" + path)!);
        return reader.ReadToEnd();
    }
}
