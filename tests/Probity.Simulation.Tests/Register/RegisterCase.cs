using NodaTime;
using Probity.CharterFiles;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;
using Probity.Simulation.Register;
using Case = Probity.Registers.Cases.Case;

namespace Probity.Simulation.Tests.Register;

/// <summary>A case of an invented person worked through the register's own procedure.</summary>
internal sealed class RegisterCase
{
    public static readonly CharterLibrary Library = CharterLibrary.Shipped();
    public static readonly CharterTerms Terms = CharterTerms.Of(Library.Newest("discredited-subjects")!, Library);
    private const string Reason = "The bank statements show payments that were possible and were not made.";
    private static readonly LocalizedText Anywhere = new("1 Court Road", "法院路1号");
    private static readonly Authority Higher = new(new AuthorityId("higher"), new("Higher", "上级"), Level.Provincial, "990000", "Asia/Shanghai", Anywhere, null);
    private static readonly Authority Keeper = new(new AuthorityId("court"), new("Court", "法院"), Level.Municipal, "990100", "Asia/Shanghai", Anywhere, Higher.Id);
    private static readonly Subject Person = new(
        SubjectKind.NaturalPerson, Capacity.ObligedParty, "Test Person", [ResidentId.Synthetic(100, new LocalDate(1980, 5, 17), 1).ToIdentifier()],
        new LocalDate(1980, 5, 17), false);

    private readonly LocalDate _firstDay;
    private int _day;

    public RegisterCase(LocalDate firstDay, int day, bool applied)
    {
        _firstDay = firstDay;
        _day = day;
        var document = new LegalDocument("Court", "1", "2", firstDay.PlusDays(-100), "Pay 100 yuan.", Person.Name);
        Must(applied ? Role.Applicant : Role.Officer, new OpenCase(
            RegisterId.Parse("court/list"), Person, document, Terms.Ground.Key, "The debt has not been paid.", null, AttestsNoBannedData: true));
        Must(Role.Clerk, new AddEvidence("Statement", "A balance.", EvidenceOrigin.Person, DataCategory.Means, AttestsNoBannedData: true));
        Must(Role.Clerk, new ConfirmIdentity("Card", 0, false));
        Must(Role.Officer, new ProposeListing(Proposal(Today)));
        Must(Role.Officer, new IssueNotice());
    }

    public Case? File { get; private set; }

    private LocalDate Today => _firstDay.PlusDays(_day);

    /// <summary>The case as days up to and including that one have made it.</summary>
    public Case On(int day)
    {
        _day = day;
        return CaseProcedure.Settled(File!, Seen(Role.Auditor));
    }

    public bool Do(int day, ModelAct act)
    {
        _day = day;
        return act switch
        {
            ModelAct.Dismiss => Try(Role.Officer, new DismissCase(Reason)),
            ModelAct.ServeNotice => Try(Role.Clerk, new RecordService(ServedDocument.Notice, "direct", "Receipt", Today)),
            ModelAct.Decide => Try(Role.Officer, Listing()),
            ModelAct.Decline => Declined(),
            ModelAct.Confirm => Try(Role.SecondOfficer, new ConfirmDecision(Reason)),
            ModelAct.ServeDecision => Try(Role.Clerk, new RecordService(ServedDocument.Decision, "direct", "Receipt", Today)),
            ModelAct.Object => Try(Role.Subject, new LodgeObjection("Paid.", NewFacts: false)),
            ModelAct.ObjectWithNewFacts => Try(Role.Subject, new LodgeObjection("Paid.", NewFacts: true)),
            ModelAct.RejectObjection => Try(Role.ReviewingOfficer, new DecideObjection(ReviewOutcome.Rejected, Reason)),
            ModelAct.UpholdObjection => Try(Role.ReviewingOfficer, new DecideObjection(ReviewOutcome.Revoked, Reason, Mistake.WrongFact)),
            ModelAct.AskForReconsideration => Try(Role.Subject, new RequestReconsideration("Unanswered.")),
            ModelAct.RejectReconsideration => Try(Role.ReviewingOfficer, new DecideReconsideration(false, Reason), higher: true),
            ModelAct.UpholdReconsideration => Try(Role.ReviewingOfficer, new DecideReconsideration(true, Reason, Mistake.WrongFact), higher: true),
            ModelAct.ClaimPerformance => Try(Role.Subject, new ClaimPerformance("Receipt.")),
            ModelAct.AcceptPerformance => Try(Role.Officer, new ExaminePerformance(true, Reason)),
            ModelAct.RefusePerformance => Try(Role.Officer, new ExaminePerformance(false, Reason)),
            ModelAct.Revoke => Try(Role.Officer, new RevokeListing(Reason, Mistake.WrongFact)),
            _ => Try(Role.Clerk, new RecordAnnulment("Retrial", Today)),
        };
    }

    private static DecideCase Listing() => new(new Decision(true, Reason, Measures(), Terms.Term));

    private bool Declined()
    {
        if (!Try(Role.Officer, new DecideCase(new Decision(false, Reason, [], null))))
            return false;
        Must(Role.SecondOfficer, new ConfirmDecision(Reason));
        return true;
    }

    private static string[] Measures() => [.. Terms.Charter.Measures
        .Where(m => m.Mandatory && m.Targets.Contains(SubjectKind.NaturalPerson)).Select(m => m.Key)];

    private static Proposal Proposal(LocalDate day) => new(
        Terms.Ground.Key, "Received money and paid nothing.", day.PlusDays(-20), [1], AbilityFinding.Able, Reason, FaultFinding.Intent, Reason,
        [.. Terms.Charter.Exclusions.Select(e => e.Key)],
        [.. Measures().Select(m => new MeasureReasons(m, "Provisions, Art. 1", "The money is owed to the creditor.", "A reminder had no effect."))],
        Terms.Term, Aggravated: false, Corrected: false);

    private void Must(Role role, CaseAct act)
    {
        if (!Try(role, act))
            throw new InvalidOperationException($"{act} was refused: {(CaseProcedure.Decide(File, act, Seen(role)) as Verdict.Refused)?.Refusal.Sentence.En}");
    }

    private bool Try(Role role, CaseAct act, bool higher = false)
    {
        if (CaseProcedure.Decide(File, act, Seen(role, higher)) is not Verdict.Accepted accepted)
            return false;
        foreach (var happened in accepted.Events)
            File = (File ?? new Case { Id = new CaseId("c-1") }).After(happened);
        return true;
    }

    private Circumstances Seen(Role role, bool higher = false) => new()
    {
        Today = Today,
        Actor = new Actor(
            new ActorId(role.ToString()), $"The {role}", new HashSet<Role> { role },
            role is Role.Subject or Role.Applicant ? null : (higher ? Higher : Keeper).Id),
        Keeper = Keeper,
        Charter = Terms.Charter,
        Edition = Terms.Edition,
        Calendar = Terms.Calendar,
        ActorIsSubject = role == Role.Subject,
    };
}
