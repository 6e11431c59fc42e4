using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Recording;
using Probity.Registers.Subjects;
using Probity.Town.Offices;

namespace Probity.Town.Decisions;

/// <summary>Tells how one penalty or permit came to be shown, and no longer shown, act by act.</summary>
internal sealed class DecisionStory(
    Subject subject, int number, Ground ground, TownOffice office, OfficeCast cast, Charter charter, OfficeLaw law, LocalDate start)
    : Tale<DecisionStory>(start)
{
    private const int DaysToEnter = 6;
    private readonly LocalDate _decidedOn = start.PlusDays(-DaysToEnter);
    private LocalDate _respondBy;

    private bool OfPermit => charter.Records == RecordedKind.Permit;

    public DecisionStory Entered()
    {
        var act = OfPermit ? DecisionTexts.Permit(number, office, _decidedOn) : DecisionTexts.Penalty(number, ground.Severity, office);
        var document = new LegalDocument(
            office.Authority.Name.Zh, $"（{_decidedOn.Year}）{office.Mark}{(OfPermit ? "许" : "罚")}{number}号", "", _decidedOn, act.Content, subject.Name);
        return Add(cast.Clerk, new OpenCase(office.Register(charter.Reference.Id), subject, document, ground.Key, act.Account(), null, AttestsNoBannedData: true) { Recorded = act })
            .Add(cast.Clerk, new ConfirmIdentity("登记机关档案", 200, subject.Identifiers.Any(i => i.RequiresConfirmation)));
    }

    /// <summary>A minor matter that nobody needs to read about: the officer closes the case and nothing is shown.</summary>
    public DecisionStory NotShown() => Entered().Wait(2).Add(cast.Officer, new DismissCase(DecisionTexts.NotShown));

    public DecisionStory Noticed()
    {
        Entered().Wait(1)
            .Add(cast.Officer, new ProposeListing(new Proposal(
                ground.Key, DecisionTexts.Conduct, _decidedOn, [], AbilityFinding.NotMade, "", FaultFinding.NotMade, "",
                [.. charter.Exclusions.Select(x => x.Key)], [], ground.Term, Aggravated: false, Corrected: false)
            { Need = ground.Severity == Severity.Minor ? DecisionTexts.Need : null }))
            .Add(cast.Officer, new IssueNotice())
            .Wait(1).Add(cast.Clerk, new RecordService(ServedDocument.Notice, "direct", DecisionTexts.Receipt(number), Day));
        _respondBy = law.Calendar.Due(Day, charter.Clocks!.Response.Length).DueOn;
        return this;
    }

    public DecisionStory Answered() => Noticed().Wait(3).Add(null, new SubmitStatement(DecisionTexts.Answer, AsksForHearing: false));

    public DecisionStory Decided()
    {
        Noticed().WaitUntil(_respondBy.PlusDays(1));
        return Add(cast.Officer, new DecideCase(new Decision(true, DecisionTexts.Reasons, [], ground.Term)));
    }

    public DecisionStory Confirmed() => Decided().Wait(1).Add(cast.SecondOfficer, new ConfirmDecision(DecisionTexts.SecondReasons))
        .Add(cast.Clerk, new RecordService(ServedDocument.Decision, "direct", DecisionTexts.Receipt(number), Day));

    public DecisionStory Shown()
    {
        Confirmed();
        return WaitUntil(law.Calendar.Due(Day, charter.Clocks!.Grace!.Length).DueOn.PlusDays(1));
    }

    public DecisionStory Objected() => Wait(5).Add(null, new LodgeObjection(DecisionTexts.Objection, NewFacts: false));

    /// <summary>Asked for once the minimum of an ordinary matter is over.</summary>
    public DecisionStory RepairAsked() => Wait(45).Add(null, new ClaimPerformance(DecisionTexts.PutRight));

    public DecisionStory Repaired() => RepairAsked().Wait(2).Add(cast.Officer, new ExaminePerformance(true, DecisionTexts.Examined));

    public DecisionStory Annulled() => Wait(20).Add(cast.Clerk, new RecordAnnulment(OfPermit ? DecisionTexts.PermitAnnulled : DecisionTexts.PenaltyAnnulled, Day));
}
