using Probity.Federation.Fetching;

namespace Probity.Federation.Tests.Fetching;

public sealed class DirectoryLogTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("probity-log-").FullName;

    public DirectoryLogTests()
    {
        Directory.CreateDirectory(Path.Combine(_root, "log", "tile"));
        File.WriteAllText(Path.Combine(_root, "log", "tile", "000"), "inside");
        File.WriteAllText(Path.Combine(_root, "secret"), "outside");
    }

    [Fact]
    public async Task File_InTheDirectory_IsRead()
    {
        (await FetchAsync("tile/000"))!.Length.ShouldBe(6);
        (await FetchAsync("tile/000", longest: 3))!.Length.ShouldBe(4);
        (await FetchAsync("tile/001")).ShouldBeNull();
        (await FetchAsync("tile")).ShouldBeNull();
    }

    [Fact]
    public async Task File_OutsideTheDirectory_IsNotThere()
    {
        (await FetchAsync("../secret")).ShouldBeNull();
        (await FetchAsync("tile/../../secret")).ShouldBeNull();
        (await FetchAsync(Path.Combine(_root, "secret"))).ShouldBeNull();
        (await FetchAsync("../log-other/x")).ShouldBeNull();
    }

    [Fact]
    public async Task Link_ToAFileOrThroughADirectory_IsRefused()
    {
        File.CreateSymbolicLink(Path.Combine(_root, "log", "checkpoint"), Path.Combine(_root, "secret"));
        Directory.CreateSymbolicLink(Path.Combine(_root, "log", "keys"), _root);

        await Should.ThrowAsync<IOException>(() => FetchAsync("checkpoint"));
        await Should.ThrowAsync<IOException>(() => FetchAsync("keys/secret"));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private async Task<byte[]?> FetchAsync(string path, int longest = 100) =>
        await new DirectoryLog(Path.Combine(_root, "log")).FetchAsync(path, longest, TestContext.Current.CancellationToken);
}
