using System.Collections.Frozen;
using Probity.Registers.Authorities;
using Probity.Storage.Accounts;
using Probity.Town;
using Probity.Town.Joint;
using Probity.Web.SignIn;

namespace Probity.Browser.Tests.Walks;

/// <summary>Two authorities at their desks: an agreement made, a listing applied under it, lifted at its source and acknowledged.</summary>
public sealed class JointTests(Chromium chromium)
{
    private const string Why = "该企业正在报名参加土地竞买，而判决确定的债务尚未履行。";

    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public async Task Agreement_FromProposalToReceipt_AndEveryPagePassesAxe(string language)
    {
        await using var house = await Courthouse.OpenAsync(chromium, language);
        await house.Node.Directory.AddAuthorityAsync(TownAgreement.LandBureau, TestContext.Current.CancellationToken);
        await house.Node.Accounts.CreateAsync(
            new NewAccount("land-officer", "倪承办", Passwords.Hash(Courthouse.Password), new[] { Role.Officer }.ToFrozenSet(), TownAgreement.LandBureau.Id, null),
            TestContext.Current.CancellationToken);
        var id = await house.Proceedings.Listed(People.Enterprise);
        await using var land = await house.SignedIn("land-officer", scripts: true);
        await using var court = await house.SignedIn("officer", scripts: true);
        await using var anyone = await house.Anyone(scripts: true);

        await land.Open("/desk/joint");
        await Look(land, "worklist-empty");
        await land.Open("/desk/agreements");
        await Look(land, "own-empty");
        await land.Follow("main a[href='/desk/agreements/new']");
        await Look(land, "whose");
        await land.Follow($"main a[href*='register=']");
        await land.Submit();
        (await land.Wrong()).ShouldNotBeEmpty();
        await Look(land, "refused");
        await land.Fill(
            ("titleEn", "Grants of land"), ("titleZh", "土地出让"), ("measures", "no-real-estate"), ("instrumentEn", "Urban Real Estate Administration Law"),
            ("instrumentZh", "《城市房地产管理法》"), ("instrument", "law"), ("article", "Art. 13"));
        await land.Submit();
        (await land.Wrong()).ShouldBeEmpty();
        await Look(land, "offered");
        var agreement = new Uri(land.Page.Url).Segments[^1];

        await court.Open($"/desk/agreements/{agreement}");
        await Look(court, "to-conclude");
        await court.Submit();
        (await court.Wrong()).ShouldBeEmpty();
        await anyone.Open("/agreements");
        await Look(anyone, "agreements");
        await anyone.Open($"/agreements/{agreement}");
        await Look(anyone, "agreement");

        await land.Open("/desk/joint");
        (await land.Words()).ShouldContain(id);
        await Look(land, "worklist");
        await land.Follow($"main a:text-is('{id}')");
        await Look(land, "listing");
        await land.Submit();
        (await land.Wrong()).ShouldNotBeEmpty();
        await land.Fill(("measures", "no-real-estate"), ("reasons", Why));
        await land.Submit();
        (await land.Wrong()).ShouldBeEmpty();
        await Look(land, "applied");
        (await anyone.Open($"/registers/{TownBodies.Register}/entries/{id}")).ShouldContain(language == "en" ? "Yunting Land Bureau" : "云汀市自然资源局");
        await Look(anyone, "entry");
        await using var enterprise = await house.SignedIn("enterprise", scripts: true);
        (await enterprise.Read(id)).ShouldContain(Why);

        await court.Act(id, "revoke-listing", ("reasons", "判决所涉款项在立案之前已经全部付清，列入有误。"), ("mistake", "WrongFact"));
        await Look(court, "recall");
        await land.Open($"/desk/joint?state=Unacknowledged");
        await land.Follow($"main a:text-is('{id}')");
        await Look(land, "to-acknowledge");
        await land.Fill(("done", "已撤除标记并通知窗口。"));
        await land.Submit();
        (await land.Wrong()).ShouldBeEmpty();
        (await enterprise.Read(id)).ShouldContain("已撤除标记并通知窗口。");
        await Look(enterprise, "acknowledged");

        async Task Look(Visitor who, string page)
        {
            (await Axe.Check(who.Page)).ShouldBeEmpty(page);
            await Screenshots.OnRequest(who.Page, $"joint-{page}-{language}");
        }
    }
}
