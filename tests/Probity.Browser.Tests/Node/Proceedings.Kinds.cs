using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;
using Probity.Storage.Accounts;
using Probity.Town;

namespace Probity.Browser.Tests;

/// <content>Cases in a redlist and in a directory, which the court keeps here beside its list.</content>
internal sealed partial class Proceedings
{
    /// <summary>An offer of thanks has been served on a volunteer, who may answer.</summary>
    public async Task<string> Offered(SubjectIdentity who)
    {
        var register = await Keep("volunteers");
        var subject = new Subject(SubjectKind.NaturalPerson, Capacity.ObligedParty, who.Name, who.Identifiers, new LocalDate(1980, 1, 1), false);
        var document = new LegalDocument("云汀志愿者协会", "（2026）志愿证7号", "", today().PlusDays(-30), "上一年度志愿服务一百二十小时。", who.Name);
        var id = await Do(null, "clerk", new OpenCase(register, subject, document, "volunteer-service", "经核对记录，推荐征求本人意见。", null, AttestsNoBannedData: true));
        await Do(id, "clerk", new AddEvidence("证书", "服务时间与记录一致。", EvidenceOrigin.Person, DataCategory.Conduct, true));
        await Do(id, "clerk", new ConfirmIdentity("登记机关档案", 200, CheckDigitAccepted: false));
        await Do(id, "officer", new ProposeListing(new Proposal(
            "volunteer-service", "参加河道清洁和社区助老服务一百二十小时。", today().PlusDays(-40), [1], AbilityFinding.NotMade, "", FaultFinding.NotMade, "", [],
            [new MeasureReasons("commendation", "志愿服务条例第三十二条", "", "")], CalendarSpan.Years(1), Aggravated: false, Corrected: false)));
        await Do(id, "officer", new IssueNotice());
        return await Do(id, "clerk", new RecordService(ServedDocument.Notice, "direct", "本人签收的送达回证", today()));
    }

    /// <summary>An accepted offer is decided, confirmed and served: in force.</summary>
    public async Task Honoured(string id)
    {
        await Do(id, "officer", new DecideCase(new Decision(true, Reasons, ["commendation"], CalendarSpan.Years(1))));
        await Do(id, "second", new ConfirmDecision(Reasons));
        await Do(id, "clerk", new RecordService(ServedDocument.Decision, "direct", "本人签收的送达回证", today()));
    }

    /// <summary>An enterprise's entry in the directory of abnormal operations is in force and published.</summary>
    public async Task<string> Irregular(SubjectIdentity who)
    {
        var register = await Keep("abnormal-operations");
        var subject = new Subject(SubjectKind.Enterprise, Capacity.ObligedParty, who.Name, who.Identifiers, null, false);
        var order = new LegalDocument("云汀市市场监督管理局", "（2026）云汀市监改3号", "", today().PlusDays(-25), "于十日内公示上一年度报告。", who.Name);
        var id = await Do(null, "clerk", new OpenCase(
            register, subject, order, "information-not-published", "责令改正期限届满后仍未公示上一年度报告。", null, AttestsNoBannedData: true));
        await Do(id, "clerk", new AddEvidence("公示系统查询记录", "系统中无该企业上一年度报告。", EvidenceOrigin.Person, DataCategory.Conduct, true));
        await Do(id, "clerk", new ConfirmIdentity("登记机关档案", 200, CheckDigitAccepted: false));
        await Do(id, "officer", new ProposeListing(new Proposal(
            "information-not-published", "上一年度报告至今未公示。", today().PlusDays(-2), [1], AbilityFinding.Able, Reasons, FaultFinding.GrossNegligence, Reasons,
            [.. Courthouse.Library.Newest("abnormal-operations")!.Exclusions.Select(x => x.Key)], [], CalendarSpan.Years(1), Aggravated: false, Corrected: false)));
        await Do(id, "officer", new IssueNotice());
        await Do(id, "clerk", new RecordService(ServedDocument.Notice, "direct", "单位签收的送达回证", today()));
        wait(20);
        await Do(id, "officer", new DecideCase(new Decision(true, Reasons, [], CalendarSpan.Years(1))));
        await Do(id, "second", new ConfirmDecision(Reasons));
        await Do(id, "clerk", new RecordService(ServedDocument.Decision, "direct", "单位签收的送达回证", today()));
        wait(40);
        return id;
    }

    private async Task<RegisterId> Keep(string charter)
    {
        var register = RegisterId.Parse($"{TownBodies.Court.Id}/{charter}");
        await node.Directory.OpenRegisterAsync(new Register(register, TownBodies.Court.Id, Courthouse.Library.Newest(charter)!.Reference), default);
        return register;
    }
}
