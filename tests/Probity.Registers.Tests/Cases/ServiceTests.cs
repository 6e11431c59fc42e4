using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;

namespace Probity.Registers.Tests.Cases;

public sealed class ServiceTests
{
    [Fact]
    public void SubstitutedService_AfterDirectServiceFailed_CountsFromTheDayItIsDeemedServed()
    {
        var served = new CourtCase().Noticed().Do(Town.Clerk, Failed(ServedDocument.Notice))
            .Do(Town.Clerk, new RecordService(ServedDocument.Notice, TestCharter.PublicNotice, "Left at the office", Town.FirstDay)).File;

        served.NoticeService!.ServedOn.ShouldBe(new LocalDate(2026, 4, 1));
        served.NoticeService.RespondBy.DueOn.ShouldBe(new LocalDate(2026, 4, 15));
    }

    [Fact]
    public void SubstitutedServiceOfTheDecision_LetsGraceBeginOnlyWhenItIsDeemedServed()
    {
        var confirmed = new CourtCase().Confirmed();
        var served = confirmed.Do(Town.Clerk, Failed(ServedDocument.Decision))
            .Do(Town.Clerk, new RecordService(ServedDocument.Decision, TestCharter.PublicNotice, "Left at the office", confirmed.Today)).File;

        served.Listing!.From.ShouldBeGreaterThan(confirmed.Today.PlusDays(60));
    }

    [Fact]
    public void Service_OfTheDecisionWhileTheNoticeWaits_IsRefused()
    {
        var verdict = new CourtCase().Noticed().Try(Town.Clerk, new RecordService(ServedDocument.Decision, TestCharter.InPerson, "Receipt", Town.FirstDay));

        verdict.ShouldBeOfType<Verdict.Refused>().Refusal.Field.ShouldBe("document");
    }

    [Fact]
    public void Grace_ThatWouldEndOnADayOff_EndsOnTheNextWorkingDay()
    {
        var confirmed = new CourtCase().Confirmed().After(3);
        var served = confirmed.Do(Town.Clerk, new RecordService(ServedDocument.Decision, TestCharter.InPerson, "Receipt", new LocalDate(2026, 3, 19))).File;

        served.Listing!.From.ShouldBe(new LocalDate(2026, 4, 21));
    }

    private static RecordFailedService Failed(ServedDocument document) =>
        new(document, TestCharter.InPerson, "The office was found closed on three working days.");
}
