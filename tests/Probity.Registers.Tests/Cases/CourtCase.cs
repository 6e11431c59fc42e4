using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Joint;

namespace Probity.Registers.Tests.Cases;

/// <summary>Works one case through the public procedure, step by step, on a date the test sets.</summary>
internal sealed class CourtCase
{
    private readonly List<CaseEvent> _events = [];

    public RuleBook Rules { get; init; } = RuleBook.Full;

    public Charter Charter { get; set; } = TestCharter.Court;

    public FrameworkEdition Edition { get; init; } = TestCharter.Edition;

    public Authority Keeper { get; init; } = Town.Court;

    public IReadOnlyList<EarlierCase> Earlier { get; init; } = [];

    public IReadOnlyList<DirectoryEntry> Directory { get; init; } = [];

    public int Namesakes { get; init; }

    public IReadOnlyList<Agreement> Agreements { get; init; } = [];

    public OpenCase Opening { get; init; } = Town.Opening;

    public Proposal Proposal { get; init; } = Town.Proposal;

    public LocalDate Today { get; private set; } = Town.FirstDay;

    public IReadOnlyList<CaseEvent> Events => _events;

    /// <summary>The case as its written events make it.</summary>
    public Case? Written { get; private set; }

    /// <summary>The case as dates up to today have made it.</summary>
    public Case File => CaseProcedure.Settled(Written!, Seen(Town.Auditor));

    public Circumstances Seen(Actor actor) => new()
    {
        Today = Today,
        Actor = actor,
        Keeper = Keeper,
        Charter = Charter,
        Edition = Edition,
        Calendar = TestCharter.Calendar,
        ActorIsSubject = actor == Town.Listed,
        EarlierCases = Earlier,
        DirectoryEntries = Directory,
        Namesakes = Namesakes,
        Agreements = Agreements,
        Rules = Rules,
    };

    public CourtCase On(LocalDate day)
    {
        Today = day;
        return this;
    }

    /// <summary>The same case under a charter that differs in nothing but its kind.</summary>
    public CourtCase As(RegisterKind kind)
    {
        Charter = Charter with { Kind = kind };
        return this;
    }

    public CourtCase After(int days) => On(Today.PlusDays(days));

    /// <summary>The answer to an act, which is not carried out.</summary>
    public Verdict Try(Actor actor, CaseAct act) => CaseProcedure.Decide(Written, act, Seen(actor));

    /// <summary>Carries out an act that must be accepted.</summary>
    public CourtCase Do(Actor actor, CaseAct act)
    {
        var verdict = Try(actor, act);
        if (verdict is Verdict.Refused refused)
        {
            throw new InvalidOperationException($"{act.Kind} was refused: {refused.Refusal.Rule}: {refused.Refusal.Sentence.En}");
        }

        foreach (var happened in ((Verdict.Accepted)verdict).Events)
        {
            _events.Add(happened);
            Written = (Written ?? new Case { Id = new CaseId("c-1") }).After(happened);
        }

        return this;
    }

    public CourtCase Opened() => Do(Town.Officer, Opening).Do(Town.Clerk, Town.Statement)
        .Do(Town.Clerk, new ConfirmIdentity("Business licence", Namesakes, CheckDigitAccepted: false));

    public CourtCase Proposed() => Opened().Do(Town.Officer, new ProposeListing(Proposal));

    public CourtCase Noticed() => Proposed().Do(Town.Officer, new IssueNotice());

    public CourtCase Served() => Noticed().After(1)
        .Do(Town.Clerk, new RecordService(ServedDocument.Notice, TestCharter.InPerson, "Receipt 1", Today));

    public CourtCase PeriodOver() => Served().On(File.NoticeService!.RespondBy.DueOn.PlusDays(1));

    public CourtCase Decided() => PeriodOver().Do(Town.Officer, new DecideCase(new Decision(
        true, Town.Reason, [.. Proposal.Measures.Select(m => m.Measure)], Proposal.Term)));

    public CourtCase Confirmed() => Decided().After(1).Do(Town.SecondOfficer, new ConfirmDecision(Town.Reason));

    public CourtCase InGrace() => Confirmed().After(1)
        .Do(Town.Clerk, new RecordService(ServedDocument.Decision, TestCharter.InPerson, "Receipt 2", Today));

    public CourtCase InForce() => InGrace().On(File.Listing!.From);

    public CourtCase Objected() => InForce().Do(Town.Listed, new LodgeObjection("The debt was paid in February.", NewFacts: false));

    public CourtCase ObjectionRejected() => Objected().After(3).Do(Town.Reviewer, new DecideObjection(ReviewOutcome.Rejected, Town.Reason));
}
