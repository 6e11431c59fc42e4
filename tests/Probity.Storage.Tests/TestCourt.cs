using NodaTime;
using Probity.CharterFiles;
using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;
using Probity.Storage.Accounts;
using Probity.Storage.Cases;

namespace Probity.Storage.Tests;

/// <summary>An invented court on a real database in a directory of its own, with the shipped court charter.</summary>
internal sealed class TestCourt : IAsyncDisposable
{
    public const string Reasons = "The bank statements of spring show payments that were possible and were not made.";
    public static readonly RegisterId Register = RegisterId.Parse("test-court/discredited");
    public static readonly CharterReference Charter = new("discredited-subjects", 1);
    private static readonly LocalizedText Anywhere = new("1 Court Road", "法院路1号");
    private static readonly Lazy<CharterLibrary> Shipped = new(CharterLibrary.Shipped);

    private readonly string _root;
    private readonly bool _keeps;

    private TestCourt(string? root) => (_root, _keeps) = (root ?? Path.Combine(Path.GetTempPath(), "probity-" + Guid.NewGuid().ToString("n")), root is not null);

    public TestTime Time { get; } = new(new LocalDate(2026, 3, 2));

    public NodeOptions Options => new(Path.Combine(_root, "data"), Path.Combine(_root, "keys"));

    public RegisterNode Node { get; private set; } = null!;

    public static Authority HigherCourt { get; } = new(
        new AuthorityId("higher-court"), new LocalizedText("Higher Court", "上级法院"), Level.Provincial, "990000", "Asia/Shanghai", Anywhere, null);

    public static Authority Court { get; } = new(
        new AuthorityId("test-court"), new LocalizedText("Test Court", "测试法院"), Level.Municipal, "990100", "Asia/Shanghai", Anywhere, HigherCourt.Id);

    public static Actor Clerk { get; } = Official("clerk", Role.Clerk, Court);

    public static Actor Officer { get; } = Official("officer", Role.Officer, Court);

    public static Actor SecondOfficer { get; } = Official("second", Role.SecondOfficer, Court);

    public static Actor Reviewer { get; } = Official("reviewer", Role.ReviewingOfficer, Court);

    public static Actor Auditor { get; } = Official("auditor", Role.Auditor, Court);

    public static Subject Company { get; } = Firm("Reed Test Trading Ltd", 1);

    public static Subject Person { get; } = new(
        SubjectKind.NaturalPerson, Capacity.ObligedParty, "Quillon Testperson", [ResidentId.Synthetic(100, new LocalDate(1980, 5, 17), 1).ToIdentifier()],
        new LocalDate(1980, 5, 17), false);

    public static Subject Firm(string name, int number) => new(
        SubjectKind.Enterprise, Capacity.ObligedParty, name, [SocialCreditCode.Compose("91", "990100", $"{number:D8}").ToIdentifier()], null, false);

    /// <summary>Opens a court, in a directory of its own that goes with it, or in one that stays.</summary>
    public static async Task<TestCourt> OpenAsync(string? root = null)
    {
        var court = new TestCourt(root);
        await court.ReopenAsync();
        await court.Node.Directory.AddAuthorityAsync(HigherCourt, default);
        await court.Node.Directory.AddAuthorityAsync(Court, default);
        await court.Node.Directory.OpenRegisterAsync(new Register(Register, Court.Id, Charter), default);
        return court;
    }

    public async Task ReopenAsync()
    {
        if (Node is not null)
            await Node.DisposeAsync();
        Node = await RegisterNode.OpenAsync(Options, Shipped.Value, Time, default);
    }

    public async Task<Actor> HolderAsync(Subject subject) => (await Node.Accounts.CreateAsync(
        new NewAccount(
            "holder-" + subject.Identifiers[0].Value[^6..], subject.Name, null, new HashSet<Role> { Role.Subject }, null,
            new SubjectIdentity(subject.Name, subject.Identifiers)),
        default))!.ToActor();

    public async Task<CaseId> DoAsync(CaseId? id, Actor actor, CaseAct act)
    {
        var result = await Node.Cases.ActAsync(id, act, actor, null, null, default);
        return result is ActResult.Done done
            ? done.Id
            : throw new InvalidOperationException(result is ActResult.Refused refused
                ? $"{act.Kind}: {refused.Refusal.Rule} {refused.Refusal.Sentence.En} {refused.Refusal.Field}" : result.ToString());
    }

    public static OpenCase Opening(Subject subject, string number = "1") => new(
        Register, subject, new LegalDocument("Test Court", $"(2025) Test {number}", $"(2025) Enforce {number}", new LocalDate(2025, 6, 2), "Pay 120,000 yuan to the creditor.", subject.Name),
        "able-but-refuses", "The debt has not been paid although it could be.", null, AttestsNoBannedData: true);

    public Task<CaseId> OpenCaseAsync(Subject subject, string number = "1") => DoAsync(null, Officer, Opening(subject, number));

    /// <summary>Works a case until its decision has been served; ends on the first day in force.</summary>
    public async Task<CaseId> ListAsync(Subject subject, string number = "1")
    {
        var id = await OpenCaseAsync(subject, number);
        await DoAsync(id, Clerk, new AddEvidence("Bank statement", "A balance of 300,000 yuan in January.", EvidenceOrigin.Person, DataCategory.Means, true));
        await DoAsync(id, Clerk, new ConfirmIdentity("Business licence", (await ReadAsync(id)).Namesakes.Count, CheckDigitAccepted: false));
        var proposal = Proposal(subject);
        await DoAsync(id, Officer, new ProposeListing(proposal));
        await DoAsync(id, Officer, new IssueNotice());
        await DoAsync(id, Clerk, new RecordService(ServedDocument.Notice, "direct", "Receipt 1", Time.Today));
        Time.MoveTo((await ReadAsync(id)).Case.NoticeService!.RespondBy.DueOn.PlusDays(1));
        await DoAsync(id, Officer, new DecideCase(new Decision(true, Reasons, [.. proposal.Measures.Select(m => m.Measure)], proposal.Term)));
        await DoAsync(id, SecondOfficer, new ConfirmDecision(Reasons));
        await DoAsync(id, Clerk, new RecordService(ServedDocument.Decision, "direct", "Receipt 2", Time.Today));
        Time.MoveTo((await ReadAsync(id)).Case.Listing!.From);
        return id;
    }

    public async Task<CaseRecord> ReadAsync(CaseId id) => (await Node.Cases.ReadAsync(id, Officer, "Working the case", default))!;

    public static Proposal Proposal(Subject subject)
    {
        var charter = Shipped.Value.Charter(Charter);
        var measures = charter.Measures.Where(m => m.Mandatory && m.Targets.Contains(subject.Kind)).Select(m => new MeasureReasons(
            m.Key, "Provisions on the list, Art. 8", "The money spent on this is owed to the creditor.", "A reminder and an order to report property both had no effect."));
        return new Proposal(
            "able-but-refuses", "Received 300,000 yuan in January and paid none of the judgment debt.", new LocalDate(2026, 2, 10), [1],
            AbilityFinding.Able, Reasons, FaultFinding.Intent, Reasons, [.. charter.Exclusions.Select(e => e.Key)], [.. measures],
            CalendarSpan.Years(2), Aggravated: false, Corrected: false);
    }

    public async ValueTask DisposeAsync()
    {
        await Node.DisposeAsync();
        if (!_keeps)
            Directory.Delete(_root, recursive: true);
    }

    private static Actor Official(string id, Role role, Authority authority) =>
        new(new ActorId(id), $"The {id}", new HashSet<Role> { role }, authority.Id);
}
