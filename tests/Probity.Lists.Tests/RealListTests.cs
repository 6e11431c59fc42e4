using NodaTime;

namespace Probity.Lists.Tests;

public sealed class RealListTests
{
    [Fact]
    public void DeniedPersonsList_AsPublished_IsAcceptedWhole()
    {
        var list = Real();

        list.Entries.Length.ShouldBe(546);
        list.Entries.Count(entry => entry.Until is null).ShouldBe(53);
        list.Entries.Select(entry => entry.Key).Distinct().Count().ShouldBe(546);
    }

    [Theory]
    [InlineData(2019, 1, 1, 489)]
    [InlineData(2024, 1, 1, 294)]
    [InlineData(2026, 11, 23, 152)]
    public void DeniedPersonsList_OnADay_HasThisManyInForce(int year, int month, int day, int inForce)
    {
        var list = Real();

        var count = list.Entries.Count(entry => entry.IsInForceOn(new LocalDate(year, month, day)));

        count.ShouldBe(inForce);
    }

    [Fact]
    public void DeniedPersonsList_CutInsideAnyLine_IsRefused()
    {
        var bytes = File.ReadAllBytes(SharedData.Path("lists/dpl.txt"));
        var whole = Real().Entries;

        foreach (var length in Enumerable.Range(1, 80).Select(part => bytes.Length * part / 81))
            if (DeniedPersonsList.Read(bytes.AsMemory(0, length)) is ListReading.Accepted { List.Entries: var cut })
                cut.ShouldBe(whole.Take(cut.Length));
    }

    private static MirroredList Real() =>
        DeniedPersonsList.Read(File.ReadAllBytes(SharedData.Path("lists/dpl.txt"))).ShouldBeOfType<ListReading.Accepted>().List;
}
