using NodaTime;

namespace Probity.Storage.Tests;

/// <summary>A clock that stands still until a test moves it; noon in Shanghai.</summary>
internal sealed class TestTime(LocalDate today) : TimeProvider
{
    private Instant _now = Noon(today);

    public LocalDate Today => _now.InZone(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).Date;

    public override DateTimeOffset GetUtcNow() => _now.ToDateTimeOffset();

    public void MoveTo(LocalDate day) => _now = Noon(day);

    private static Instant Noon(LocalDate day) => day.AtMidnight().PlusHours(12).InZoneLeniently(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToInstant();
}
