using Probity.Federation.Following;
using Probity.TransparencyLog.Following;
using Probity.TransparencyLog.Tests;
using Probity.TransparencyLog.Verdicts;

namespace Probity.Federation.Tests.Following;

public sealed class RememberedLogFileTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("probity-state-").FullName;

    [Fact]
    public void State_Written_IsReadBackAndReplacedWhole()
    {
        var file = new RememberedLogFile(Path.Combine(_root, "deep", "state"));
        file.Read().ShouldBeNull();

        foreach (var size in new[] { 300, 2 })
        {
            var seen = new RememberedLog(Sample.Key.Verifier, PublishedLog.Of(size).Checkpoint);
            file.Write(seen);
            file.Read()!.Value.OrThrow().ToString().ShouldBe(seen.ToString());
        }

        Directory.GetFiles(Path.Combine(_root, "deep")).ShouldBe([file.Path]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("something else\n")]
    public void State_ThatIsNone_IsRefusedAndLeftAlone(string content)
    {
        var file = new RememberedLogFile(Path.Combine(_root, "state"));
        File.WriteAllText(file.Path, content);

        file.Read()!.Value.Reason.Rule.ShouldBe(LogRule.RememberedStateIsWellFormed);
        File.ReadAllText(file.Path).ShouldBe(content);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
