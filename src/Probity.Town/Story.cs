using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;

namespace Probity.Town;

/// <summary>One act of a story.</summary>
/// <param name="Day">Day it is done.</param>
/// <param name="Actor">Who does it; null for the subject.</param>
/// <param name="Act">What is done.</param>
public sealed record Step(LocalDate Day, Actor? Actor, CaseAct Act);

/// <summary>Tells one case act by act, on days that respect its clocks.</summary>
internal sealed class Story(Subject subject, int number, Courthouse house, TownCast cast, Charter charter, WorkingDayCalendar calendar, LocalDate start)
    : Tale<Story>(start)
{
    private static readonly CalendarSpan Term = CalendarSpan.Years(2);
    private readonly string[] _measures = [.. charter.Measures.Where(m => m.Mandatory && m.Targets.Contains(subject.Kind)).Select(m => m.Key)];
    private LocalDate _respondBy;

    public Subject Subject => subject;

    /// <summary>First day in force, once the decision is served.</summary>
    public LocalDate From { get; private set; }

    public Story Opened(bool applied)
    {
        var document = new LegalDocument(
            house.Name, $"（{Day.Year - 1}）{house.Mark}民初{number}号", $"（{Day.Year}）{house.Mark}执{number}号", Day.PlusMonths(-8),
            $"向债权人支付{12 + (number * 7 % 80)}万元及利息", subject.Name);
        var ground = charter.Grounds[number % charter.Grounds.Count].Key;
        return Add(applied ? cast.Creditors[number % cast.Creditors.Count] : cast.Clerk, new OpenCase(
            house.Register, subject, document, ground, TownTexts.Report(number), null, AttestsNoBannedData: true));
    }

    public Story Investigated() => Wait(1)
        .Add(cast.Clerk, new AddEvidence(
            "银行账户流水", TownTexts.Evidence(number), number % 3 == 0 ? EvidenceOrigin.Machine : EvidenceOrigin.Person, DataCategory.Means, AttestsNoBannedData: true))
        .Wait(1)
        .Add(cast.Officer, new ReviewEvidence(1, Admitted: true, TownTexts.ReviewReasons))
        .Add(cast.Clerk, new ConfirmIdentity("登记机关档案", 200, subject.Identifiers.Any(i => i.RequiresConfirmation)));

    public Story Proposed() => Wait(2).Add(cast.Officer, new ProposeListing(new Proposal(
        charter.Grounds[number % charter.Grounds.Count].Key, TownTexts.Conduct(number), Day.PlusDays(-40), [1], AbilityFinding.Able,
        TownTexts.AbilityReasons, FaultFinding.Intent, TownTexts.FaultReasons, [.. charter.Exclusions.Select(x => x.Key)],
        [.. _measures.Select(m => new MeasureReasons(m, TownTexts.Basis, TownTexts.Relevance, TownTexts.Proportionality))], Term, false, false)));

    public Story Noticed() => Wait(1).Add(cast.Officer, new IssueNotice());

    public Story Served()
    {
        Wait(2).Add(cast.Clerk, new RecordService(ServedDocument.Notice, "direct", TownTexts.Receipt(number), Day));
        _respondBy = calendar.Due(Day, charter.Clocks!.Response.Length).DueOn;
        return this;
    }

    public Story Answered(bool hearing)
    {
        Wait(4).Add(null, new SubmitStatement(TownTexts.Answer(number), hearing));
        return hearing ? Wait(3).Add(cast.Officer, new HoldHearing("承办人、书记员、当事人", TownTexts.Hearing)) : this;
    }

    public Story Decided(bool lists)
    {
        WaitUntil(LocalDate.Max(Day, _respondBy.PlusDays(1)));
        return Add(cast.Officer, new DecideCase(lists
            ? new Decision(true, TownTexts.DecisionReasons, _measures, Term)
            : new Decision(false, TownTexts.NotListedReasons, [], null)));
    }

    public Story Confirmed() => Wait(2).Add(cast.SecondOfficer, new ConfirmDecision(TownTexts.SecondReasons));

    public Story DecisionServed()
    {
        Wait(2).Add(cast.Clerk, new RecordService(ServedDocument.Decision, "direct", TownTexts.Receipt(number), Day));
        From = calendar.Due(Day, charter.Clocks!.Grace!.Length).DueOn.PlusDays(1);
        return this;
    }

    public Story Listed(bool applied) =>
        Opened(applied).Investigated().Proposed().Noticed().Served().Decided(lists: true).Confirmed().DecisionServed();

    public Story InForce() => WaitUntil(From);

    public Story Expired() => WaitUntil(From.PlusDays(-1).PlusYears(Term.Count).PlusDays(2));

    public Story Objected(bool newFacts = false) => Wait(9).Add(null, new LodgeObjection(TownTexts.Objection(number), newFacts));

    public Story ObjectionDecided(ReviewOutcome outcome) => Wait(6).Add(cast.Reviewer, new DecideObjection(
        outcome, TownTexts.ReviewOutcomeReasons, outcome == ReviewOutcome.Rejected ? null : Mistake(), outcome == ReviewOutcome.Corrected ? new Correction(null, $"向债权人支付{9 + (number % 7)}万元", null) : null));

    public Story Escalated() => Wait(4).Add(null, new RequestReconsideration(TownTexts.Objection(number + 1)));

    public Story Reconsidered(bool revokes) => Wait(7).Add(cast.HigherReviewer, new DecideReconsideration(revokes, TownTexts.ReviewOutcomeReasons, revokes ? Mistake() : null));

    /// <summary>Facts are mistaken most often, persons least.</summary>
    public Mistake Mistake() => (number % 8) switch { 0 => Registers.Cases.Mistake.WrongIdentity, 1 or 2 => Registers.Cases.Mistake.Procedure, 3 => Registers.Cases.Mistake.WrongLaw, _ => Registers.Cases.Mistake.WrongFact };

    public Story By(Func<TownCast, Actor?> who, CaseAct act) => Add(who(cast), act);

    public Story ByApplicant(CaseAct act) => Add(cast.Creditors[number % cast.Creditors.Count], act);

    /// <summary>Lets a clock of the authority run out in silence, and a few days more.</summary>
    public Story Silence(Func<Clocks, Clock?> which) => WaitUntil(calendar.Due(Day, which(charter.Clocks!)!.Length).DueOn.PlusDays(3));

    public Story Asked(int measure) => Wait(5).Add(null, new ApplyForExceptionOfNecessity(
        _measures[measure % _measures.Length], TownTexts.Necessity, Day.PlusDays(6), Day.PlusDays(12)));
}
