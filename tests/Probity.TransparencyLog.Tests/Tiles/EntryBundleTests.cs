using CsCheck;
using Probity.TransparencyLog.Tiles;

namespace Probity.TransparencyLog.Tests.Tiles;

public sealed class EntryBundleTests
{
    [Fact]
    public void Bundle_OfAnyEntries_IsReadAgain() => Gen.Byte.Array[0, 600].Array[0, 20].Sample(entries =>
    {
        ReadOnlySpan<byte> rest = EntryBundle.Write([.. entries.Select(e => (ReadOnlyMemory<byte>)e)]);
        foreach (var entry in entries)
        {
            EntryBundle.TryTake(ref rest, out var taken).ShouldBeTrue();
            taken.SequenceEqual(entry).ShouldBeTrue();
        }

        rest.IsEmpty.ShouldBeTrue();
        EntryBundle.TryTake(ref rest, out _).ShouldBeFalse();
    });

    [Fact]
    public void Bundle_CutShort_EndsAtTheLastWholeEntry()
    {
        ReadOnlySpan<byte> rest = EntryBundle.Write(["abc"u8.ToArray(), "defg"u8.ToArray()]).AsSpan()[..^1];

        EntryBundle.TryTake(ref rest, out var first).ShouldBeTrue();
        first.SequenceEqual("abc"u8).ShouldBeTrue();
        EntryBundle.TryTake(ref rest, out _).ShouldBeFalse();
    }

    [Fact]
    public void Entry_LongerThanTheFormatCarries_IsRefused() =>
        Should.Throw<ArgumentException>(() => EntryBundle.Write([new byte[EntryBundle.LongestEntry + 1]]));
}
