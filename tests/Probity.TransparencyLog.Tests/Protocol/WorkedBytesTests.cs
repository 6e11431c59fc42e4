using System.Text.RegularExpressions;

namespace Probity.TransparencyLog.Tests.Protocol;

public sealed partial class WorkedBytesTests
{
    [Fact]
    public void Document_ItsWorkedBytes_AreThoseComputed()
    {
        var document = File.ReadAllText(Path.Combine(Root(), "docs", "protocols", "log.md"));
        var written = Block().Matches(document).ToDictionary(m => m.Groups["label"].Value, m => m.Groups["text"].Value);

        var computed = new WorkedLog().Blocks();

        written.Keys.ShouldBe(computed.Keys, ignoreOrder: true);
        foreach (var (label, text) in computed)
            written[label].ShouldBe(text, label);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Probity.slnx")))
            folder = folder.Parent;
        return folder.FullName;
    }

    [GeneratedRegex("^```text worked:(?<label>[a-z0-9-]+)\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
