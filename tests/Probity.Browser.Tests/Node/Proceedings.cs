using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;
using Probity.Storage;
using Probity.Storage.Accounts;
using Probity.Storage.Cases;
using Probity.Town;

namespace Probity.Browser.Tests;

/// <summary>Works a case through the node itself up to a point, so that a walk in the browser need not begin at the beginning.</summary>
internal sealed partial class Proceedings(RegisterNode node, Func<LocalDate> today, Action<int> wait)
{
    private const string Reasons = "账户流水显示立案后有多笔大额进账，足以履行部分义务而未履行。";

    /// <summary>A case in investigation, with admitted evidence and a confirmed identity.</summary>
    public async Task<string> Investigated(SubjectIdentity who, SubjectKind kind, int number)
    {
        var subject = new Subject(kind, Capacity.ObligedParty, who.Name, who.Identifiers, kind == SubjectKind.NaturalPerson ? new LocalDate(1980, 1, 1) : null, false);
        var document = new LegalDocument(
            "云汀区人民法院", $"（2025）云汀民初{number}号", $"（2026）云汀执{number}号", today().PlusMonths(-8), "向债权人支付三十万元及利息", who.Name);
        var id = await Do(null, "creditor", new OpenCase(
            TownBodies.Register, subject, document, "able-but-refuses", "判决生效后未支付任何款项，经执行通知仍未履行。", null, AttestsNoBannedData: true));
        await Do(id, "clerk", new AddEvidence("银行账户流水", "账户共进账二十万元，未见向债权人支付。", EvidenceOrigin.Person, DataCategory.Means, true));
        await Do(id, "clerk", new ConfirmIdentity("登记机关档案", 200, CheckDigitAccepted: false));
        return id;
    }

    /// <summary>The notice has been served; the subject may answer.</summary>
    public async Task<string> Noticed(SubjectIdentity who, SubjectKind kind = SubjectKind.Enterprise, int number = 1)
    {
        var id = await Investigated(who, kind, number);
        await Do(id, "officer", new ProposeListing(Proposal(kind)));
        await Do(id, "officer", new IssueNotice());
        await Do(id, "clerk", new RecordService(ServedDocument.Notice, "direct", "本人签收的送达回证", today()));
        return id;
    }

    /// <summary>First and second officer have decided; the decision waits to be served.</summary>
    public async Task<string> Decided(SubjectIdentity who, SubjectKind kind = SubjectKind.Enterprise, int number = 1)
    {
        var id = await Noticed(who, kind, number);
        wait(20);
        await Do(id, "officer", new DecideCase(new Decision(true, Reasons, [.. Proposal(kind).Measures.Select(m => m.Measure)], CalendarSpan.Years(2))));
        await Do(id, "second", new ConfirmDecision(Reasons));
        return id;
    }

    /// <summary>In force and published.</summary>
    public async Task<string> Listed(SubjectIdentity who, SubjectKind kind = SubjectKind.Enterprise, int number = 1)
    {
        var id = await Decided(who, kind, number);
        await Do(id, "clerk", new RecordService(ServedDocument.Decision, "direct", "本人签收的送达回证", today()));
        wait(40);
        return id;
    }

    private static Proposal Proposal(SubjectKind kind)
    {
        var charter = Courthouse.Library.Newest(TownBodies.Charter)!;
        return new Proposal(
            "able-but-refuses", "在执行期间收到款项二十万元，未用于履行生效文书确定的义务。", new LocalDate(2026, 1, 20), [1], AbilityFinding.Able, Reasons,
            FaultFinding.Intent, Reasons, [.. charter.Exclusions.Select(x => x.Key)],
            [
                .. charter.Measures.Where(m => m.Mandatory && m.Targets.Contains(kind)).Select(m => new MeasureReasons(
                    m.Key, "限制高消费若干规定第三条", "此项消费所用款项本应用于清偿债务。", "更轻的措施不足以促使履行。")),
            ],
            CalendarSpan.Years(2), Aggravated: false, Corrected: false);
    }

    private async Task<string> Do(string? id, string login, CaseAct act)
    {
        Actor actor = (await node.Accounts.FindByLoginAsync(login, default))!.ToActor();
        return await node.Cases.ActAsync(id is null ? null : new CaseId(id), act, actor, null, null, default) switch
        {
            ActResult.Done done => done.Id.Value,
            ActResult.Refused refused => throw new InvalidOperationException($"{act.GetType().Name}: {refused.Refusal.Sentence.En}"),
            var other => throw new InvalidOperationException($"{act.GetType().Name}: {other.GetType().Name}"),
        };
    }
}
