using NodaTime;
using Probity.Web.Languages;

namespace Probity.Web.Tests.Languages;

public sealed class DatesTests
{
    private static readonly LocalDate Day = new(2026, 3, 4);

    [Fact]
    public void Day_InEachLanguage_IsWrittenAsItsReadersDo()
    {
        new Dates(Language.En).Text(Day).ShouldBe("4 March 2026");

        new Dates(Language.Zh).Text(Day).ShouldBe("2026年3月4日");
    }

    [Fact]
    public void Instant_InATimeZone_IsTheZonesDayAndTime()
    {
        var instant = Instant.FromUtc(2026, 3, 3, 22, 5);
        var zone = DateTimeZone.ForOffset(Offset.FromHours(8));

        new Dates(Language.En).Text(instant, zone).ShouldBe("4 March 2026, 06:05");

        new Dates(Language.Zh).Text(instant, zone).ShouldBe("2026年3月4日 06:05");
    }
}
