using Probity.Tests.Hosting;

namespace Probity.Tests.Commands;

public sealed class BadInputTests
{
    private const string Add = "authority add --name-en A --name-zh 甲 --contact-en B --contact-zh 乙";

    [Theory]
    [InlineData("serve --demo --urls http://0.0.0.0:5099", "--demo: ")]
    [InlineData("serve --demo --urls http://127.0.0.1:5099;http://192.0.2.7:5099", "--demo: ")]
    [InlineData("serve --urls nonsense", "--urls: 'nonsense'")]
    [InlineData("serve --urls http://127.0.0.1:5099/path", "--urls: 'http://127.0.0.1:5099/path'")]
    [InlineData("charter check /", "FILE: '/' is a directory")]
    [InlineData("serve --demo village", "'village' is no demonstration. There are: town, province.")]
    [InlineData("serve --demo --log-name log.example", "--log-name: ")]
    [InlineData("serve --witness nonsense", "--witness: 'nonsense'")]
    [InlineData("serve --witness-quorum 1", "--witness-quorum: from 0 to 0")]
    [InlineData("serve --public-origin nonsense", "--public-origin: 'nonsense'")]
    [InlineData("check --activity flight --purpose Counter", "--data: there is no node")]
    [InlineData("check --activity flight", "--purpose")]
    [InlineData("rebuild", "--data: there is no node")]
    [InlineData("register open a-court/list --charter discredited-subjects", "--data: there is no node")]
    [InlineData("import bis-dpl /nowhere/list.txt", "/nowhere/list.txt")]
    [InlineData("charter check /nowhere/charter.yaml", "/nowhere/charter.yaml")]
    [InlineData(Add + " --id a-court --area 990101 --level 7", "--level: '7' is none of municipal, provincial, national")]
    [InlineData("account add bob --name Bob --role emperor", "--role: 'emperor' is none of clerk, officer, second-officer")]
    [InlineData("log verify /nowhere/log", "log: '/nowhere/log' is neither")]
    [InlineData("log verify . --key nonsense", "--key: 'nonsense'")]
    [InlineData("log verify . --witness nonsense", "--witness: 'nonsense'")]
    [InlineData("log verify . --quorum 1", "--quorum: from 0 to 0")]
    [InlineData("log check /nowhere/proof", "/nowhere/proof")]
    [InlineData("witness serve --urls nonsense", "--urls: 'nonsense'")]
    [InlineData("witness serve --requests-per-minute 0", "--requests-per-minute: ")]
    [InlineData("witness list", "--data: there is no witness")]
    [InlineData("witness key", "--data: there is no witness")]
    [InlineData("witness remove-key an-origin log.example+00000000+AAAA", "key: ")]
    [InlineData("witness add-log an-origin nonsense", "key: ")]
    [InlineData("unknown", "'unknown'")]
    public async Task Command_WithBadInput_IsRefusedInOneSentenceAndWritesNothing(string line, string sentence)
    {
        using var place = new Place();
        string[] options = line.Split(' ')[0] switch
        {
            "unknown" or "charter" or "log" => [],
            "witness" when !line.Contains("serve", StringComparison.Ordinal) => place.Options[..2],
            _ => place.Options,
        };

        var finished = await CommandRun.RunAsync([.. line.Split(' '), .. options]);

        finished.ExitCode.ShouldBe(1);
        finished.Error.ShouldContain(sentence);
        (finished.Error + finished.Out).ShouldNotContain("   at ");
        Directory.EnumerateFileSystemEntries(place.Root).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Add + " --id Not_A_Slug --area 990101 --level municipal", "--id: ")]
    [InlineData(Add + " --id a-court --area 99 --level municipal", "--area: ")]
    [InlineData(Add + " --id a-court --area 990101 --level municipal --time-zone Mars/Olympus", "--time-zone: ")]
    [InlineData(Add + " --id a-court --area 990101 --level municipal --higher nobody", "--higher: ")]
    [InlineData("authority add --id a-court --name-en  --name-zh 甲 --contact-en B --contact-zh 乙 --area 990101 --level municipal", "--name-en: ")]
    [InlineData("account add bob --name Bob --role officer", "--authority: ")]
    [InlineData("account add bob --name Bob --role subject", "--id: ")]
    [InlineData("account add bob --name Bob --role subject --id resident-id:1", "--id: ")]
    [InlineData("account add  --name Bob --role applicant", "LOGIN: ")]
    [InlineData("account add b\u202Eob --name Bob --role applicant", "LOGIN: ")]
    [InlineData("account add bob --name \u202EBob --role applicant", "--name: ")]
    [InlineData("account add bob --name  --role applicant", "--name: ")]
    [InlineData("key add --name Counter --activity teleportation", "--activity: ")]
    [InlineData("key add --name  --activity flight", "--name: ")]
    public async Task Operation_WithBadInput_NamesTheField(string line, string field)
    {
        using var place = new Place();

        var finished = await CommandRun.RunAsync([.. line.Split(' '), .. place.Options]);

        finished.ExitCode.ShouldBe(1);
        finished.Error.ShouldStartWith(field);
        (finished.Error + finished.Out).ShouldNotContain("   at ");
    }

    [Fact]
    public async Task CharterCheck_OfAFileLargerThanMemory_IsRefusedUnread()
    {
        using var place = new Place();
        var path = place.Write("huge.yaml", "");
        using (var file = File.OpenWrite(path))
        {
            file.SetLength(3L << 30);
        }

        var finished = await CommandRun.RunAsync("charter", "check", path);

        finished.ExitCode.ShouldBe(1);
        finished.Error.ShouldContain("has 3221225472 bytes");
    }

    [Theory]
    [InlineData("data", "inside")]
    [InlineData("file", "cannot be opened")]
    public async Task Directories_ThatCannotServe_AreRefused(string which, string sentence)
    {
        using var place = new Place();
        var file = place.Write("a-file", "");

        var finished = which == "data"
            ? await CommandRun.RunAsync("serve", "--data", place.Data, "--keys", Path.Combine(place.Data, "keys"))
            : await CommandRun.RunAsync("serve", "--data", file, "--keys", place.Keys);

        finished.ExitCode.ShouldBe(1);
        finished.Error.ShouldContain(sentence);
        finished.Error.ShouldNotContain("   at ");
    }
}
