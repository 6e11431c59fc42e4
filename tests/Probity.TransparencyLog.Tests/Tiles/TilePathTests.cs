using CsCheck;
using Probity.TransparencyLog.Tiles;

namespace Probity.TransparencyLog.Tests.Tiles;

public sealed class TilePathTests
{
    [Fact]
    public void Path_OfAnyTile_IsReadAgain() => Gen.Select(Gen.Int[0, 63], Gen.Long[0, long.MaxValue], Gen.Int[1, 256]).Sample((level, index, width) =>
    {
        var tile = new TileAddress(level, index, width);
        TileAddress.FromPath(tile.Path).ShouldBe(tile);
        var bundle = new EntryBundleAddress(index, width);
        EntryBundleAddress.FromPath(bundle.Path).ShouldBe(bundle);
    });

    [Theory]
    [InlineData("tile/0/000")]
    [InlineData("tile/63/x123/x456/789.p/255")]
    [InlineData("tile/entries/000.p/1")]
    [InlineData("tile/7/x009/x223/x372/x036/x854/x775/807")]
    public void Path_InTheCanonicalForm_NamesOneResource(string path) => (Tile(path) ?? Bundle(path)).ShouldBe(path);

    [Theory]
    [InlineData("")]
    [InlineData("tile/")]
    [InlineData("tile/0/")]
    [InlineData("tile/0/0")]
    [InlineData("tile/0/0000")]
    [InlineData("tile/00/000")]
    [InlineData("tile/64/000")]
    [InlineData("tile/-1/000")]
    [InlineData("tile/0/x000/001")]
    [InlineData("tile/0/x001/x002")]
    [InlineData("tile/0/001/002")]
    [InlineData("tile/0/000.p/0")]
    [InlineData("tile/0/000.p/256")]
    [InlineData("tile/0/000.p/01")]
    [InlineData("tile/0/000.p/")]
    [InlineData("tile/0/000.p/1/")]
    [InlineData("tile/0/000/")]
    [InlineData("tile/0/x009/x223/x372/x036/x854/x775/808")]
    [InlineData("tile/0/x001/x009/x223/x372/x036/x854/x775/807")]
    [InlineData("tile/entries/")]
    [InlineData("tile/entries/x000")]
    [InlineData("tile/0/٠٠٠")]
    public void Path_OfAnyOtherForm_NamesNothing(string path) => (Tile(path) ?? Bundle(path)).ShouldBeNull();

    private static string? Tile(string path) => TileAddress.FromPath(path)?.Path;

    private static string? Bundle(string path) => EntryBundleAddress.FromPath(path)?.Path;
}
