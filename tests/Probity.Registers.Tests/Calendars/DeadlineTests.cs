using CsCheck;
using NodaTime;
using Probity.Registers.Calendars;

namespace Probity.Registers.Tests.Calendars;

public sealed class DeadlineTests
{
    // A Monday; five working days later is Monday 6 January 2025, beyond the first edition's last year.
    private static readonly LocalDate Start = new(2024, 12, 30);
    private static readonly LocalDate NewYear = new(2025, 1, 1);
    private static readonly LocalDate WorkedSunday = new(2025, 1, 5);

    [Fact]
    public void Deadline_OnItsLastDay_IsNotPast()
    {
        var deadline = ACalendar.With().Due(Start, CalendarSpan.WorkingDays(5));

        deadline.DueOn.ShouldBe(new LocalDate(2025, 1, 6));
        deadline.IsPast(deadline.DueOn).ShouldBeFalse();
        deadline.IsPast(deadline.DueOn.PlusDays(1)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(SubjectsFavour.Later, 7, "cn@2")]
    [InlineData(SubjectsFavour.Earlier, 6, "cn@1")]
    public void MovedBy_AnEditionWithAHoliday_MovesOnlyWhereLaterFavoursTheSubject(SubjectsFavour favour, int dayOfJanuary, string edition)
    {
        var fixedFirst = ACalendar.With().Due(Start, CalendarSpan.WorkingDays(5));

        var moved = fixedFirst.MovedBy(Start, Second(holidays: [NewYear]), favour);

        moved.ShouldBe(new Deadline(new LocalDate(2025, 1, dayOfJanuary), fixedFirst.Span, edition, false));
    }

    [Theory]
    [InlineData(SubjectsFavour.Later, 6, "cn@1")]
    [InlineData(SubjectsFavour.Earlier, 5, "cn@2")]
    public void MovedBy_AnEditionWithAMakeUpDay_MovesOnlyWhereEarlierFavoursTheSubject(SubjectsFavour favour, int dayOfJanuary, string edition)
    {
        var fixedFirst = ACalendar.With().Due(Start, CalendarSpan.WorkingDays(5));

        var moved = fixedFirst.MovedBy(Start, Second(makeUpDays: [WorkedSunday]), favour);

        moved.ShouldBe(new Deadline(new LocalDate(2025, 1, dayOfJanuary), fixedFirst.Span, edition, false));
    }

    [Fact]
    public void MovedBy_AnotherEditionOfTheSameDay_IsNoLongerProvisional()
    {
        var fixedFirst = ACalendar.With().Due(Start, CalendarSpan.WorkingDays(5));

        fixedFirst.IsProvisional.ShouldBeTrue();
        fixedFirst.MovedBy(Start, Second(), SubjectsFavour.Later).ShouldBe(fixedFirst with { CalendarEdition = "cn@2", IsProvisional = false });
    }

    [Fact]
    public void MovedBy_AnotherCalendar_IsABug()
    {
        var fixedFirst = ACalendar.With().Due(Start, CalendarSpan.WorkingDays(5));

        Should.Throw<ArgumentException>(() => fixedFirst.MovedBy(Start, ACalendar.With(edition: "us@1"), SubjectsFavour.Later));
    }

    [Fact]
    public void MovedBy_AnyEdition_NeverHarmsTheSubject()
    {
        var days = Gen.Int[0, 60].Select(day => Start.PlusDays(day)).Array[0, 20];
        Gen.Select(days, days, Gen.Int[1, 30], Gen.Enum<SubjectsFavour>()).Sample((holidays, makeUpDays, count, favour) =>
        {
            var fixedFirst = ACalendar.With().Due(Start, CalendarSpan.WorkingDays(count));
            var moved = fixedFirst.MovedBy(Start, Second(holidays, makeUpDays), favour);
            return favour == SubjectsFavour.Later ? moved.DueOn >= fixedFirst.DueOn : moved.DueOn <= fixedFirst.DueOn;
        });
    }

    private static WorkingDayCalendar Second(LocalDate[]? holidays = null, LocalDate[]? makeUpDays = null) =>
        ACalendar.With(holidays, makeUpDays, "cn@2", 2025);
}
