namespace Probity.Browser.Tests.Walks;

/// <summary>A redlist on a phone and a directory at a desk: what people read there, and the ways in and out that only these kinds have.</summary>
public sealed class KindTests(Chromium chromium)
{
    [Fact]
    public async Task Person_OfferedAnHonour_AcceptsOnAPhoneAndTakesItBack()
    {
        await using var house = await Courthouse.OpenAsync(chromium, "en");
        var id = await house.Proceedings.Offered(People.Person);
        await using var person = await house.SignedIn("person", scripts: true, width: 390);
        await using var officer = await house.SignedIn("officer");
        await using var second = await house.SignedIn("second");

        (await person.Open("/mine")).ShouldContain("An offer waits for your answer");
        await Clean(person, "redlist-mine", 390);
        (await person.Offered(id)).ShouldBe(["accept-offer", "refuse-offer"]);
        await Clean(person, "redlist-offer", 390);
        await person.Act(id, "accept-offer", ("remarks", "With pleasure."));
        await officer.Ask(id, "decide-case");
        await Screenshots.Take(officer.Page, "redlist-decide-1280");
        await officer.Act(id, "decide-case", [("lists", "true"), .. Steps.Reasons]);
        await second.Act(id, "confirm-decision", Steps.Reasons);
        await officer.Act(id, "record-service", [("manner", "direct"), ("proof", "本人签收的送达回证"), .. Visitor.Day("servedOn", house.Today)]);

        (await person.Read(id)).ShouldContain("In force");
        await Clean(person, "redlist-entered", 390);
        await officer.LookUp(People.Person, "Credit application 42 of this customer");
        (await officer.Words()).ShouldContain("Nothing is published about a person of that number and name");
        await person.Act(id, "withdraw-consent");
        (await person.Words()).ShouldContain("Consent withdrawn");
    }

    [Fact]
    public async Task Entry_InADirectory_LeadsToABlacklistOnlyByACaseAndIsLeftByACure()
    {
        await using var house = await Courthouse.OpenAsync(chromium, "zh-CN");
        var id = await house.Proceedings.Irregular(People.Enterprise);
        await using var anyone = await house.Anyone(scripts: true);
        await using var officer = await house.SignedIn("officer", scripts: true);
        await using var enterprise = await house.SignedIn("enterprise");

        (await anyone.Open("/registers/yunting-court/abnormal-operations/entries/" + id)).ShouldContain("异常情形");
        await Clean(anyone, "directory-entry", 1280);
        (await officer.Read(id)).ShouldContain("转入黑名单");
        await Clean(officer, "directory-case", 1280);
        await officer.Page.Locator("main a[href*='escalates=']").First.ClickAsync();
        (await officer.Page.InputValueAsync("main [name=escalates]")).ShouldBe(id);
        await enterprise.Act(id, "claim-performance", ("proof", "年度报告已于今日公示，附公示系统回执。"));
        await officer.Act(id, "examine-performance", [("accepted", "true"), .. Steps.Reasons]);
        (await officer.Words()).ShouldContain("已纠正");
        (await officer.Words()).ShouldNotContain("转入黑名单");
    }

    private static async Task Clean(Visitor visitor, string name, int width)
    {
        await Screenshots.Take(visitor.Page, $"{name}-{width}");
        (await visitor.Axe()).Select(v => $"{name}: {v.Id} {v.Help}").ShouldBeEmpty();
        (await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, name);
    }
}
