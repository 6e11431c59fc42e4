using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;
using Probity.Town.Offices;

namespace Probity.Town.Irregularities;

/// <summary>Tells one case of a directory, or of the blacklist it can lead to, act by act.</summary>
internal sealed class IrregularityStory(
    Subject subject, int number, RegisterId register, TownOffice office, OfficeCast cast, Charter charter, OfficeLaw law, LocalDate start)
    : Tale<IrregularityStory>(start)
{
    private readonly Ground _ground = charter.Grounds[number % charter.Grounds.Count];
    private readonly string[] _measures = [.. charter.Measures.Where(m => m.Mandatory || number % 3 == 0).Where(m => m.Targets.Contains(subject.Kind)).Select(m => m.Key)];
    private LocalDate _respondBy;

    private LocalDate From { get; set; }

    public IrregularityStory Reported()
    {
        var order = new LegalDocument(
            office.Authority.Name.Zh, $"（{Day.Year}）{office.Mark}改{number}号", "", Day.PlusDays(-25), IrregularityTexts.Order, subject.Name);
        return Add(cast.Clerk, new OpenCase(register, subject, order, _ground.Key, IrregularityTexts.Report, null, AttestsNoBannedData: true))
            .Wait(1)
            .Add(cast.Clerk, new AddEvidence("公示系统查询记录", IrregularityTexts.Evidence, EvidenceOrigin.Person, DataCategory.Conduct, AttestsNoBannedData: true))
            .Add(cast.Clerk, new ConfirmIdentity("登记机关档案", 200, subject.Identifiers.Any(i => i.RequiresConfirmation)));
    }

    public IrregularityStory Proposed() => Reported().Wait(1).Add(cast.Officer, new ProposeListing(new Proposal(
        _ground.Key, IrregularityTexts.Conduct, Day.PlusDays(-2), [1], AbilityFinding.Able, IrregularityTexts.Ability, FaultFinding.GrossNegligence,
        IrregularityTexts.Fault, [.. charter.Exclusions.Select(x => x.Key)],
        [.. _measures.Select(m => new MeasureReasons(m, IrregularityTexts.Basis, IrregularityTexts.Relevance, IrregularityTexts.Proportionality))],
        _ground.Term, Aggravated: false, Corrected: false)));

    public IrregularityStory Notified()
    {
        Proposed().Add(cast.Officer, new IssueNotice()).Wait(1)
            .Add(cast.Clerk, new RecordService(ServedDocument.Notice, "direct", IrregularityTexts.Receipt(number), Day));
        _respondBy = law.Calendar.Due(Day, charter.Clocks!.Response.Length).DueOn;
        return this;
    }

    public IrregularityStory Answered() => Notified().Wait(3).Add(null, new SubmitStatement(IrregularityTexts.Answer, AsksForHearing: false));

    public IrregularityStory Decided()
    {
        Answered();
        WaitUntil(LocalDate.Max(Day, _respondBy.PlusDays(1)));
        return Add(cast.Officer, new DecideCase(new Decision(true, IrregularityTexts.Reasons, _measures, _ground.Term)));
    }

    public IrregularityStory ToBeCured()
    {
        Decided().Wait(1).Add(cast.SecondOfficer, new ConfirmDecision(IrregularityTexts.SecondReasons))
            .Add(cast.Clerk, new RecordService(ServedDocument.Decision, "direct", IrregularityTexts.Receipt(number), Day));
        From = law.Calendar.Due(Day, charter.Clocks!.Grace!.Length).DueOn.PlusDays(1);
        return this;
    }

    public IrregularityStory Entered()
    {
        ToBeCured();
        return WaitUntil(From);
    }

    public IrregularityStory CureShown() => Wait(6).Add(null, new ClaimPerformance(IrregularityTexts.Cure));

    public IrregularityStory Cured() => CureShown().Wait(1).Add(cast.Officer, new ExaminePerformance(true, IrregularityTexts.Examined));

    public IrregularityStory Objected() => Wait(5).Add(null, new LodgeObjection(IrregularityTexts.Objection, NewFacts: false));

    public IrregularityStory Revoked() => Objected().Wait(4).Add(cast.Reviewer, new DecideObjection(ReviewOutcome.Revoked, IrregularityTexts.Revoked, Mistake.WrongFact));
}
