namespace Probity.Browser.Tests.Walks;

/// <summary>An auditor's desk in a browser: what is late, what is refused, a sample drawn and examined, an export taken away.</summary>
public sealed class OversightTests(Chromium chromium)
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public async Task Auditor_OverseesTheCourt_AndEveryPagePassesAxe(string language)
    {
        await using var house = await Courthouse.OpenAsync(chromium, language);
        var id = await house.Proceedings.Listed(People.Enterprise);
        await using var enterprise = await house.SignedIn("enterprise");
        await enterprise.Act(id, "lodge-objection", ("grounds", "Nobody heard us."));
        house.Clock.Forward(60);
        await using var auditor = await house.SignedIn("auditor", scripts: true);

        await auditor.Follow("header a[href='/oversight']");
        await Look("overview");
        await auditor.Open("/oversight/overdue");
        (await auditor.Words()).ShouldContain(id);
        (await auditor.Words()).ShouldNotContain(People.Enterprise.Name);
        await Look("overdue");
        await auditor.Open("/oversight/refusals");
        await Look("refusals");

        await auditor.Open("/oversight/samples/new");
        await auditor.Submit();
        (await auditor.Wrong()).ShouldNotBeEmpty();
        await Look("sample-refused");
        await auditor.Fill(("purpose", "Yearly audit"), ("seed", "7 12 33"));
        await auditor.Submit();
        (await auditor.Words()).ShouldContain(id);
        await Look("sample");
        await auditor.Follow($"main a:text-is('{id}')");
        await auditor.Fill(("found", "Procedure"), ("reasons", "The objection at step 14 was never decided."));
        await auditor.Submit();
        (await auditor.Words()).ShouldContain("never decided");
        await Look("finding");

        await using (var officer = await house.SignedIn("officer", scripts: true))
        {
            await officer.Open("/desk");
            await officer.Follow("main a[href='/desk/findings']");
            await LookAt(officer, "findings");
            await officer.Follow($"main a:text-is('{id}')");
            await officer.Submit();
            (await officer.Wrong()).ShouldNotBeEmpty();
            await LookAt(officer, "answer-refused");
            await officer.Fill(("reply", "Accepted"), ("reasons", "The objection is decided at step 15, and the deadline was missed."));
            await officer.Submit();
            await LookAt(officer, "answered");
            await officer.Follow($"main a[href='/desk/cases/{id}']");
            (await officer.Words()).ShouldContain("The objection is decided at step 15");
            await LookAt(officer, "case");
        }

        await auditor.Open("/oversight/samples");
        await auditor.Follow("main table a");
        await Look("sample-answered");
        await auditor.Open("/oversight/export");
        await Look("export");

        Task Look(string page) => LookAt(auditor, page);

        async Task LookAt(Visitor visitor, string page)
        {
            (await Axe.Check(visitor.Page)).ShouldBeEmpty(page);
            await Screenshots.OnRequest(visitor.Page, $"oversight-{page}-{language}");
        }
    }
}
