namespace Probity.Browser.Tests.Walks;

/// <summary>One case from the creditor's application to its erasure, each step by whoever takes it, some in English and some in Chinese, without scripts in the browser.</summary>
public sealed class WholeCaseTests(Chromium chromium)
{
    [Fact]
    public async Task Case_FromApplicationToErasure_IsWorkedInTheBrowser()
    {
        await using var house = await Courthouse.OpenAsync(chromium, "en");
        await using var creditor = await house.SignedIn("creditor");
        await using var clerk = await house.SignedIn("clerk");
        await using var officer = await house.SignedIn("officer", language: "zh-CN");
        await using var second = await house.SignedIn("second");
        await using var reviewer = await house.SignedIn("reviewer", language: "zh-CN");
        await using var higher = await house.SignedIn("higher");
        await using var enterprise = await house.SignedIn("enterprise", language: "zh-CN");
        var key = await house.PointOfService("flight");
        var code = People.Enterprise.Identifiers[0].ToString();

        var id = await creditor.OpenCase(Steps.Application("Enterprise", People.Enterprise.Name, code, house.Today));
        await Picture(creditor, "application-made");
        await clerk.Act(id, "add-evidence", Steps.Evidence("Machine"));
        await officer.Act(id, "review-evidence", Steps.Reviewed());
        await clerk.Act(id, "confirm-identity", Steps.Identity);
        await officer.Propose(id, house.Today.PlusDays(-40));
        await officer.Act(id, "issue-notice");
        await Picture(officer, "notice-issued");
        await clerk.Act(id, "record-service", Steps.Served(house.Today));
        await enterprise.Act(id, "submit-statement", ("text", "近半年订单减少，请求分期履行。"), ("asksForHearing", "true"));
        await officer.Wait(2);
        await officer.Act(id, "hold-hearing", ("present", "承办人、书记员、当事人"), ("record", "当事人陈述了经营困难，双方发表了意见。"));
        await officer.Wait(14);
        await officer.Act(id, "decide-case", Steps.Listed);
        await second.Act(id, "confirm-decision", Steps.Reasons);
        await clerk.Act(id, "record-service", Steps.Served(house.Today));
        await Picture(clerk, "grace");
        (await enterprise.Check(key, code, null, "Ticket sale at the counter")).ShouldBe("unrestricted");

        await officer.Wait(36);
        (await enterprise.Check(key, code, null, "Ticket sale at the counter")).ShouldBe("restricted");
        await using var anyone = await house.Anyone();
        (await anyone.Open($"/search?q={Uri.EscapeDataString(People.Enterprise.Name)}")).ShouldContain(People.Enterprise.Name);
        await Picture(anyone, "search");
        await enterprise.Act(id, "lodge-objection", Steps.Objection);
        await Picture(enterprise, "objection");
        await reviewer.Wait(5);
        await reviewer.Act(id, "decide-objection", [("outcome", "Rejected"), .. Steps.Reasons]);
        await enterprise.Act(id, "request-reconsideration", Steps.Objection);
        await higher.Wait(5);
        await higher.Act(id, "decide-reconsideration", [("revokes", "false"), .. Steps.Reasons]);
        await enterprise.Act(id, "claim-performance", Steps.Proof);
        await officer.Act(id, "examine-performance", [("accepted", "true"), .. Steps.Reasons]);
        (await enterprise.Check(key, code, null, "Ticket sale at the counter")).ShouldBe("unrestricted");
        await Picture(officer, "repaired");

        await clerk.Wait(400);
        (await clerk.Read(id)).ShouldNotContain(People.Enterprise.Name);
        await Picture(clerk, "erased");

        async Task Picture(Visitor visitor, string step)
        {
            await Screenshots.OnRequest(visitor.Page, $"case-{step}");
            (await visitor.Page.Locator("main").CountAsync()).ShouldBe(1);
        }
    }
}
