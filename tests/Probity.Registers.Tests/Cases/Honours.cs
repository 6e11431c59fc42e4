using NodaTime;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Measures;

namespace Probity.Registers.Tests.Cases;

/// <summary>A small redlist in code, and a case in it step by step.</summary>
internal static class Honours
{
    public const string GreenChannel = "green-channel";

    public static Charter Charter { get; } = TestCharter.Court with
    {
        Kind = RegisterKind.Redlist,
        Exclusions = [],
        Clocks = TestCharter.Court.Clocks! with
        {
            Grace = null,
            Objection = null,
            ReconsiderationRequest = null,
            Reconsideration = null,
            Performance = null,
            Exception = null,
        },
        Measures =
        [
            TestCharter.Court.Measures[1] with { Key = GreenChannel, Catalogue = GreenChannel, Activities = [] },
        ],
        Repair = null,
    };

    public static Proposal Proposal { get; } = new(
        TestCharter.Refuses, "Gave four hundred hours of service in the flood of last summer.", new LocalDate(2026, 2, 10), [1],
        AbilityFinding.NotMade, "", FaultFinding.NotMade, "", [], [new MeasureReasons(GreenChannel, "Provisions, Art. 1", "", "")],
        CalendarSpan.Years(1), Aggravated: false, Corrected: false);

    public static CourtCase Case => new() { Charter = Charter, Proposal = Proposal };

    public static CourtCase Accepted(this CourtCase offered) => offered.Served().Do(Town.Listed, new AcceptOffer("With pleasure."));

    public static CourtCase Entered(this CourtCase offered)
    {
        var confirmed = offered.Accepted().Do(Town.Officer, new DecideCase(new Decision(true, Town.Reason, [GreenChannel], CalendarSpan.Years(1))))
            .Do(Town.SecondOfficer, new ConfirmDecision(Town.Reason));
        return confirmed.Do(Town.Clerk, new RecordService(ServedDocument.Decision, TestCharter.InPerson, "Receipt 2", confirmed.Today));
    }
}
