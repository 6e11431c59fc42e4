using Probity.Registers.Subjects;

namespace Probity.Browser.Tests.Walks;

/// <summary>What a rule forbids is refused on the form that asked for it, in words that say what to do; nothing is written.</summary>
public sealed class RefusalTests(Chromium chromium)
{
    [Fact]
    public async Task Application_AgainstAMinorOrOnAWrongNumber_IsRefusedOnItsForm()
    {
        await using var house = await Courthouse.OpenAsync(chromium, "en");
        await using var creditor = await house.SignedIn("creditor");

        var minor = ResidentId.Synthetic(101, house.Today.PlusYears(-15), 1).ToIdentifier().ToString();
        (await Apply(creditor, house, "NaturalPerson", "申屠小溪", minor)).ShouldContain("minor");
        (await Apply(creditor, house, "NaturalPerson", "申屠若溪", "resident-id:990101198001010019X")).ShouldNotBeEmpty();
        (await Apply(creditor, house, "NaturalPerson", "申屠若溪", "")).ShouldNotBeEmpty();
        (await creditor.Open("/mine")).ShouldNotContain("申屠");
    }

    [Fact]
    public async Task Proposal_ResultingFromMachineEvidenceOrWithoutReasons_IsRefused()
    {
        await using var house = await Courthouse.OpenAsync(chromium, "en");
        await using var creditor = await house.SignedIn("creditor");
        await using var clerk = await house.SignedIn("clerk");
        await using var officer = await house.SignedIn("officer");
        var id = await creditor.OpenCase(Steps.Application("Enterprise", People.Enterprise.Name, People.Enterprise.Identifiers[0].ToString(), house.Today));
        await clerk.Act(id, "add-evidence", Steps.Evidence("Machine"));

        await officer.Ask(id, "propose-listing");
        (await officer.Page.Locator("main [name=evidence]").CountAsync()).ShouldBe(0);
        await officer.Fill([.. Steps.Proposal(house.Today.PlusDays(-40)).Where(t => t.Field != "evidence")]);
        await officer.FillMeasures();
        await officer.Submit();
        (await officer.Wrong()).ShouldNotBeEmpty();

        await officer.Act(id, "review-evidence", Steps.Reviewed());
        await clerk.Act(id, "confirm-identity", Steps.Identity);
        await Propose(officer, id, house, ("ability", "Unable"));
        (await officer.Wrong()).ShouldContain("able", Case.Insensitive);
        await Propose(officer, id, house, ("fault", "NoFault"));
        (await officer.Wrong()).ShouldNotBeEmpty();
        await Propose(officer, id, house, ("term", "9y"));
        (await officer.Wrong()).ShouldNotBeEmpty();
        await Propose(officer, id, house, ("conduct", "ok"));
        (await officer.Wrong()).ShouldNotBeEmpty();
        await Screenshots.OnRequest(officer.Page, "refusal-proposal-en");
        (await officer.Offered(id)).ShouldNotContain("issue-notice");
    }

    [Fact]
    public async Task Decision_BeforeThePeriodOrWithoutTheHearing_IsRefused()
    {
        await using var house = await Courthouse.OpenAsync(chromium, "en");
        var id = await house.Proceedings.Noticed(People.Enterprise);
        await using var officer = await house.SignedIn("officer");
        await using var subject = await house.SignedIn("enterprise");

        (await officer.Refused(id, "decide-case", Steps.Listed)).ShouldNotBeEmpty();
        await subject.Act(id, "submit-statement", ("text", "近半年订单减少，请求分期履行。"), ("asksForHearing", "true"));
        await officer.Wait(15);
        (await officer.Refused(id, "decide-case", Steps.Listed)).ShouldContain("hearing", Case.Insensitive);
        await officer.Act(id, "hold-hearing", ("present", "承办人、书记员、当事人"), ("record", "当事人陈述了经营困难，双方发表了意见。"));
        await officer.Act(id, "decide-case", Steps.Listed);
        (await officer.Offered(id)).ShouldNotContain("confirm-decision");
    }

    [Fact]
    public async Task Decision_ReturnedBySecondOfficerOrDeclined_ListsNobody()
    {
        await using var house = await Courthouse.OpenAsync(chromium, "en");
        var id = await house.Proceedings.Noticed(People.Enterprise);
        await using var officer = await house.SignedIn("officer");
        await using var second = await house.SignedIn("second");
        await officer.Wait(15);

        await officer.Act(id, "decide-case", Steps.Listed);
        await second.Act(id, "return-decision", Steps.Reasons);
        await officer.Act(id, "decide-case", ("lists", "false"), ("reasons", "当事人提交的材料表明其确无履行能力，依规定不予列入。"));
        await second.Act(id, "confirm-decision", Steps.Reasons);

        (await officer.Read(id)).ShouldContain("Not listed");
    }

    [Fact]
    public async Task Service_BySubstitutedMannerWithoutAnAttempt_IsRefused()
    {
        await using var house = await Courthouse.OpenAsync(chromium, "en");
        var id = await house.Proceedings.Decided(People.Enterprise);
        await using var clerk = await house.SignedIn("clerk");
        Typed[] left = [("manner", "substituted"), ("proof", "居民委员会代存回执第1号"), .. Visitor.Day("servedOn", house.Today)];

        (await clerk.Refused(id, "record-service", left)).ShouldNotBeEmpty();
        await clerk.Act(id, "record-failed-service", ("manner", "direct"), ("account", "两次上门，受送达人均不在住所，邻居称其外出务工。"));
        await clerk.Act(id, "record-service", left);
    }

    [Fact]
    public async Task Case_OfSomebodyElse_IsNotThereForThem()
    {
        await using var house = await Courthouse.OpenAsync(chromium, "en");
        var id = await house.Proceedings.Listed(People.Enterprise);
        await using var neighbour = await house.SignedIn("neighbour");
        await using var bank = await house.SignedIn("bank");
        await using var creditor = await house.SignedIn("creditor");

        (await neighbour.Read(id)).ShouldContain("Nothing here");
        (await bank.Read(id)).ShouldNotContain(People.Enterprise.Name);
        (await creditor.Read(id)).ShouldContain(People.Enterprise.Name);
        (await creditor.Open("/desk/cases/" + id)).ShouldNotContain(People.Enterprise.Name);
    }

    private static async Task<string> Apply(Visitor creditor, Courthouse house, string kind, string name, string identifier)
    {
        await creditor.Open("/mine/new");
        await creditor.Fill(Steps.Application(kind, name, identifier, house.Today));
        await creditor.Submit();
        return await creditor.Wrong();
    }

    private static async Task Propose(Visitor officer, string id, Courthouse house, Typed different)
    {
        await officer.Ask(id, "propose-listing");
        await officer.Fill(Steps.Proposal(house.Today.PlusDays(-40)));
        await officer.FillMeasures();
        await officer.Fill(different);
        await officer.Submit();
    }
}
