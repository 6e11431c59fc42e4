using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Measures;
using Probity.Registers.Recording;
using Probity.Registers.Subjects;
using Case = Probity.Registers.Cases.Case;

namespace Probity.CharterFiles.Tests.Cases;

/// <summary>Works one case under a shipped charter, with the charter's own ground, clocks, service and measures.</summary>
internal sealed class CharterCase(Charter charter, Ground ground, SubjectKind kind)
{
    public const string Reason = "The file shows the conduct on two dated documents, and the subject was asked to correct it and did not.";
    private static readonly CharterLibrary Library = CharterLibrary.Shipped();
    private static readonly LocalizedText Anywhere = new("1 Office Road", "机关路1号");

    private static readonly Dictionary<string, string> Zones = new()
    {
        ["cn"] = "Asia/Shanghai",
        ["uk-companies"] = "Europe/London",
        ["development-bank"] = "America/New_York",
    };

    private readonly FrameworkEdition _edition = Library.Edition(charter.Edition);
    private CaseId? _escalates;
    private IReadOnlyList<DirectoryEntry> _directory = [];

    public LocalDate Today { get; private set; } = new(2026, 3, 2);

    public Case? Written { get; private set; }

    public Charter Charter => charter;

    /// <summary>The case as dates up to today have made it.</summary>
    public Case File => CaseProcedure.Settled(Written!, Seen(Clerk));

    public static Actor Subject { get; } = new(new ActorId("subject"), "The Subject", new HashSet<Role> { Role.Subject }, null);

    public static Actor Clerk { get; } = Official("clerk", Role.Clerk, "keeper");

    public static Actor Officer { get; } = Official("officer", Role.Officer, "keeper");

    public static Actor Second { get; } = Official("second", Role.SecondOfficer, "keeper");

    public static Actor Reviewer { get; } = Official("reviewer", Role.ReviewingOfficer, "keeper");

    public static Actor Higher { get; } = Official("higher", Role.ReviewingOfficer, "higher");

    public Verdict Try(Actor actor, CaseAct act) => CaseProcedure.Decide(Written, act, Seen(actor));

    public CharterCase Do(Actor actor, CaseAct act)
    {
        var verdict = Try(actor, act);
        var events = verdict is Verdict.Accepted accepted ? accepted.Events : throw new InvalidOperationException(
            $"{charter.Reference} {ground.Key} {act.Kind}: {((Verdict.Refused)verdict).Refusal.Rule}: {((Verdict.Refused)verdict).Refusal.Sentence.En}");
        Written = events.Aggregate(Written ?? new Case { Id = new CaseId("case-1") }, (state, happened) => state.After(happened));
        return this;
    }

    public CharterCase On(LocalDate day)
    {
        Today = day;
        return this;
    }

    public CharterCase Noticed() => Do(Officer, Opening).Do(Officer, Paper).Do(Clerk, new ConfirmIdentity("Register of issue", 0, CheckDigitAccepted: false))
        .Do(Officer, new ProposeListing(Proposal)).Do(Officer, new IssueNotice())
        .Do(Clerk, new RecordService(ServedDocument.Notice, Direct, "Receipt 1", Today));

    public CharterCase Decided() => Noticed().On(File.NoticeService!.RespondBy.DueOn.PlusDays(1))
        .Do(Officer, new DecideCase(new Decision(true, Reason, [.. Proposal.Measures.Select(m => m.Measure)], Proposal.Term)));

    public CharterCase InGrace()
    {
        var decided = Decided();
        if (charter.Consent is not null)
        {
            decided.Do(Higher, new DecideConsent(true, Reason));
        }

        return decided.Do(Second, new ConfirmDecision(Reason)).Do(Clerk, new RecordService(ServedDocument.Decision, Direct, "Receipt 2", Today));
    }

    public CharterCase InForce() => InGrace().On(File.Listing!.From);

    /// <summary>In a redlist: the offer is served.</summary>
    public CharterCase Offered() => Noticed();

    /// <summary>In a redlist: what an officer decides once the offer is accepted.</summary>
    public DecideCase Entering => new(new Decision(true, Reason, [.. Proposal.Measures.Select(m => m.Measure)], Proposal.Term));

    /// <summary>In a redlist: accepted, decided, confirmed and served.</summary>
    public CharterCase Entered() => Offered().Do(Subject, new AcceptOffer("")).Do(Officer, Entering).Do(Second, new ConfirmDecision(Reason))
        .Do(Clerk, new RecordService(ServedDocument.Decision, Direct, "Receipt 2", Today));

    /// <summary>The same case as one that follows an entry in a directory.</summary>
    public CharterCase Escalating(CaseId entry, DirectoryEntry known)
    {
        (_escalates, _directory) = (entry, [known]);
        return this;
    }

    /// <summary>The answer to opening it today.</summary>
    public Verdict TryOpening() => Try(Officer, Opening);

    private string Direct => charter.Service.First(s => !s.Substituted).Key;

    private bool Records => charter.Records is not null;

    private Proposal Proposal => new(
        ground.Key, "Did what the ground describes, on the day the document names.", new LocalDate(2025, 11, 3), [1], AbilityFinding.Able, Reason,
        FaultFinding.Intent, Reason, [.. charter.Exclusions.Select(e => e.Key)],
        [.. charter.Measures.Where(m => m.Targets.Contains(kind)).Select(m => new MeasureReasons(m.Key, m.Basis.Article, Reason, Reason))],
        ground.Term, Aggravated: false, Corrected: false)
    {
        Need = Records && ground.Severity == Severity.Minor ? Reason : null,
    };

    private OpenCase Opening => new(
        RegisterId.Parse("keeper/register"), Party,
        new LegalDocument("Test Authority", "(2026) Test 1", "", new LocalDate(2026, 2, 2), "Do what the document orders.", Party.Name),
        ground.Key, "The document is in effect and not performed.", null, AttestsNoBannedData: true)
    {
        Escalates = _escalates,
        Recorded = charter.Records switch
        {
            RecordedKind.Penalty => Act with { Penalty = new PenaltyDetails("A violation", "Did what the ground describes.", "The law, Art. 1") { FineFen = 5_000_00, ValidUntil = PenaltyDetails.NoEnd } },
            RecordedKind.Permit => Act with { Permit = new PermitDetails(new LocalDate(2026, 2, 2), new LocalDate(2031, 2, 1)) },
            _ => null,
        },
    };

    private static RecordedAct Act { get; } = new("Ordinary", "What the decision imposes or permits.", "11990101000000001X", "Test Authority", "11990101000000001X");

    private static AddEvidence Paper { get; } = new(
        "Decision", "The decision in effect, with proof of its service.", EvidenceOrigin.Person, DataCategory.Conduct, AttestsNoBannedData: true);

    private Subject Party => kind == SubjectKind.NaturalPerson
        ? new Subject(kind, Capacity.ObligedParty, "Test Person", [ResidentId.Synthetic(100, new LocalDate(1980, 5, 17), 1).ToIdentifier()], new LocalDate(1980, 5, 17), false)
        : new Subject(kind, Capacity.ObligedParty, "Reed Test Ltd", [SocialCreditCode.Compose("91", "990100", "00000001").ToIdentifier()], null, false);

    private Circumstances Seen(Actor actor)
    {
        var zone = Zones[charter.Edition.Split('@')[0]];
        return new Circumstances
        {
            Today = Today,
            Actor = actor,
            Keeper = new Authority(new AuthorityId("keeper"), Anywhere, charter.Level, "990100", zone, Anywhere, new AuthorityId("higher")),
            Charter = charter,
            Edition = _edition,
            Calendar = Library.Calendar(zone),
            ActorIsSubject = actor == Subject,
            DirectoryEntries = _directory,
        };
    }

    private static Actor Official(string id, Role role, string authority) => new(new ActorId(id), $"The {id}", new HashSet<Role> { role }, new AuthorityId(authority));
}
