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

        (await person.Open("/mine")).ShouldContain("An offer waits for your answer");
        await Clean(person, "redlist-mine", 390);
        (await person.Offered(id)).ShouldBe(["accept-offer", "refuse-offer"]);
        await Clean(person, "redlist-offer", 390);
        await person.Act(id, "accept-offer", ("remarks", "With pleasure."));
        await house.Proceedings.Honoured(id);
        (await person.Read(id)).ShouldContain("In force");
        await Screenshots.OnRequest(person.Page, "redlist-entered-390");
        await person.Act(id, "withdraw-consent");
        (await person.Words()).ShouldContain("Consent withdrawn");
    }

    [Fact]
    public async Task Entry_InADirectory_LeadsToABlacklistOnlyByACaseThatNamesIt()
    {
        await using var house = await Courthouse.OpenAsync(chromium, "zh-CN");
        var id = await house.Proceedings.Irregular(People.Enterprise);
        await using var anyone = await house.Anyone(scripts: true);
        await using var officer = await house.SignedIn("officer", scripts: true);

        (await anyone.Open("/registers/yunting-court/abnormal-operations/entries/" + id)).ShouldContain("异常情形");
        await Clean(anyone, "directory-entry", 1280);
        (await officer.Read(id)).ShouldContain("转入黑名单");
        await Clean(officer, "directory-case", 1280);
        await officer.Press(officer.Page.Locator("main a[href*='escalates=']").First);
        (await officer.Page.InputValueAsync("main [name=escalates]")).ShouldBe(id);
    }

    private static async Task Clean(Visitor visitor, string name, int width)
    {
        await Screenshots.OnRequest(visitor.Page, $"{name}-{width}");
        (await Axe.Check(visitor.Page)).ShouldBeEmpty(name);
        (await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, name);
    }
}
