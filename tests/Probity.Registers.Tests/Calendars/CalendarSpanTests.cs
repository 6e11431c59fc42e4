using CsCheck;
using Probity.Registers.Calendars;

namespace Probity.Registers.Tests.Calendars;

public sealed class CalendarSpanTests
{
    [Fact]
    public void Span_OfEveryUnit_ReadsBackWhatItWrites()
    {
        Gen.Select(Gen.Int[1, 9999], Gen.Enum<SpanUnit>(), (count, unit) => new CalendarSpan(count, unit))
            .Sample(span => CalendarSpan.TryParse(span.ToString(), out var parsed) && parsed == span);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0d")]
    [InlineData("-1d")]
    [InlineData("10000d")]
    [InlineData("15")]
    [InlineData("15w")]
    [InlineData("15 wd")]
    [InlineData("15wd\n")]
    [InlineData("１５wd")]
    public void Span_Malformed_IsRefused(string? text)
    {
        CalendarSpan.TryParse(text, out _).ShouldBeFalse();
    }
}
