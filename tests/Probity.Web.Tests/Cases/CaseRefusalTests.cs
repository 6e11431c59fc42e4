using System.Net;
using System.Text.Json;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.Cases;

/// <summary>What the interface refuses, and how it says so.</summary>
public sealed class CaseRefusalTests
{
    [Fact]
    public async Task Decision_ConfirmedByTheOfficerWhoTookIt_IsRefusedByTheRule()
    {
        await using var host = await NodeHost.StartAsync();
        var walk = new CaseWalk(host);
        await walk.Open();
        await walk.Decided(by: "two-officers");

        var answer = await walk.Try("two-officers", "confirm-decision", Steps.Reasons);

        answer.Is(HttpStatusCode.UnprocessableEntity)["rule"].ShouldBe("the-second-officer-is-another-person");
        answer["type"].ShouldBe("/framework#the-second-officer-is-another-person");
        answer["clause"].ShouldNotBeNullOrWhiteSpace();
        (await walk.Read())["stage"].ShouldBe("awaiting-second-officer");
    }

    [Fact]
    public async Task Proposal_WithAMeasureThatNamesNoBasis_IsRefusedAtItsQuestion()
    {
        await using var host = await NodeHost.StartAsync();
        var walk = new CaseWalk(host);
        await walk.Open();
        await walk.Investigated();
        var proposal = Steps.Proposal(await walk.Read());
        proposal.Remove("basis.no-flights");

        var answer = await walk.Try("the-officer", "propose-listing", proposal);

        answer.Is(HttpStatusCode.UnprocessableEntity)["rule"].ShouldNotBeNullOrWhiteSpace(answer.Text);
        answer["field"].ShouldBe("basis.no-flights", answer.Text);
        answer.Body.GetProperty("errors")[0].GetProperty("rule").GetString().ShouldBe(answer["rule"]);
    }

    [Fact]
    public async Task Evidence_ThatNobodyAttestsTo_IsRefusedAtItsQuestion()
    {
        await using var host = await NodeHost.StartAsync();
        var walk = new CaseWalk(host);
        await walk.Open();

        var answer = await walk.Try("the-clerk", "add-evidence", new { title = "Bank statement", content = "200,000 yuan came in.", origin = "person", category = "means" });

        answer.Is(HttpStatusCode.UnprocessableEntity)["field"].ShouldBe("attests", answer.Text);
        answer["rule"].ShouldBe("banned-data-is-refused");
    }

    [Fact]
    public async Task Act_OnAVersionThatHasMovedOn_IsRefusedAndWritesNothing()
    {
        await using var host = await NodeHost.StartAsync();
        var walk = new CaseWalk(host);
        var stale = (await walk.Open()).Tag;
        await walk.Do("the-clerk", "confirm-identity", Steps.Identity);
        var now = (await walk.Read()).Tag;

        var refused = await walk.Try("the-clerk", "add-evidence", Steps.Evidence("person"), ifMatch: stale);
        var foreign = await walk.Try("the-clerk", "add-evidence", Steps.Evidence("person"), ifMatch: "\"another\"");
        var malformed = await walk.Try("the-clerk", "add-evidence", Steps.Evidence("person"), ifMatch: "7");
        var done = await walk.Try("the-clerk", "add-evidence", Steps.Evidence("person"), ifMatch: now);

        refused.Is(HttpStatusCode.PreconditionFailed).Tag.ShouldBe(now);
        foreign.Is(HttpStatusCode.PreconditionFailed);
        malformed.Is(HttpStatusCode.BadRequest)["field"].ShouldBe("If-Match");
        done.Is(HttpStatusCode.OK).Tag.ShouldBe("\"3\"");
    }

    [Fact]
    public async Task Request_RepeatedWithItsKey_GetsTheSameAnswerAndHappensOnce()
    {
        await using var host = await NodeHost.StartAsync();
        var walk = new CaseWalk(host);
        var opened = await walk.Open(key: "open");
        var acted = await walk.Try("the-clerk", "confirm-identity", Steps.Identity, opened.Tag, "confirm");

        var openedAgain = await walk.Open(key: "open");
        var actedAgain = await walk.Try("the-clerk", "confirm-identity", Steps.Identity, opened.Tag, "confirm");
        var another = await walk.Try("the-clerk", "confirm-identity", new { comparedWith = "Passport", namesakesExamined = 0 }, key: "confirm");

        (openedAgain.Status, openedAgain.Text, openedAgain.Tag).ShouldBe((HttpStatusCode.Created, opened.Text, opened.Tag));
        (actedAgain.Status, actedAgain.Text, actedAgain.Tag).ShouldBe((HttpStatusCode.OK, acted.Text, acted.Tag));
        another.Is(HttpStatusCode.UnprocessableEntity)["field"].ShouldBe("Idempotency-Key");
        (await walk.Read()).Body.GetProperty("history").GetArrayLength().ShouldBe(2);
        (await (await walk.As("the-officer")).Get("/api/v1/cases"))["total"].ShouldBe("1");
    }

    [Fact]
    public async Task Service_OfADecisionRepeatedWithItsKey_IsStillTheSameRequest()
    {
        await using var host = await NodeHost.StartAsync();
        var walk = new CaseWalk(host);
        await walk.Open();
        await walk.Decided();
        await walk.Do("the-secondofficer", "confirm-decision", Steps.Reasons);
        var served = Steps.Served(await walk.Today());
        var first = await walk.Try("the-clerk", "record-service", served, key: "served");

        var again = await walk.Try("the-clerk", "record-service", served, key: "served");

        again.Is(HttpStatusCode.OK).Text.ShouldBe(first.Is(HttpStatusCode.OK).Text);
    }

    [Fact]
    public async Task Application_WithEverythingWrong_NamesEveryField()
    {
        await using var host = await NodeHost.StartAsync();
        var walk = new CaseWalk(host);
        var application = Steps.Application(identifier: "uscc:12");
        application.Remove("report");
        application["kind"] = "planet";
        application["effectiveOn"] = "2026-02-30";
        application["score"] = 7;

        var answer = await walk.Open(application: application);

        var fields = answer.Is(HttpStatusCode.UnprocessableEntity).Body.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("field").GetString());
        fields.ShouldBe(["score", "identifiers", "kind", "effectiveOn", "report"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("the-applicant", "{", HttpStatusCode.BadRequest)]
    [InlineData("the-applicant", "[]", HttpStatusCode.BadRequest)]
    [InlineData("the-applicant", """{"register":"a/b","register":"c/d"}""", HttpStatusCode.BadRequest)]
    [InlineData("the-applicant", """{"register":{"a":1}}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("the-applicant", """{"register":"no-court/nothing"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("the-applicant", "{}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("the-subject", "{}", HttpStatusCode.Forbidden)]
    public async Task Body_ThatIsNoApplication_IsAProblemAndNeverATrace(string who, string body, HttpStatusCode expected)
    {
        await using var host = await NodeHost.StartAsync();
        var caller = await Caller.SignInAsync(host, who);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/cases") { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };

        using var answer = await caller.Send(request);

        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(expected, text);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        text.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Case_OfOthers_IsAnsweredAsOneThatDoesNotExist()
    {
        await using var host = await NodeHost.StartAsync();
        var walk = new CaseWalk(host);
        await walk.Open();

        var reads = new[] { await walk.Read("other-applicant"), await walk.Read("other-subject") };
        var act = await walk.Try("other-subject", "submit-statement", new { text = "Not mine." });
        var list = await (await walk.As("other-applicant")).Get("/api/v1/cases");

        foreach (var read in reads) read.Is(HttpStatusCode.NotFound);
        act.Is(HttpStatusCode.NotFound);
        list.Is(HttpStatusCode.OK)["total"].ShouldBe("0");
        (await walk.Read("the-applicant")).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Applicant_OfASecondCase_DoesNotLearnOfTheFirst()
    {
        await using var host = await NodeHost.StartAsync();
        var walk = new CaseWalk(host);
        await walk.Open();
        var first = walk.Id;

        (await walk.Open("other-applicant", Steps.Application(number: "18"))).Is(HttpStatusCode.Created);

        (await walk.Read("other-applicant")).Text.ShouldNotContain(first);
        (await walk.Read()).Text.ShouldContain(first);
    }

    [Fact]
    public async Task CaseFile_ReadByAnAuditor_NeedsAPurposeThatTheSubjectReads()
    {
        await using var host = await NodeHost.StartAsync();
        var walk = new CaseWalk(host);
        await walk.Open();
        var auditor = await walk.As("the-auditor");

        (await auditor.Get(walk.Address)).Is(HttpStatusCode.UnprocessableEntity)["field"].ShouldBe("purpose");
        (await auditor.Get(walk.Address + "?purpose=Yearly+audit+7")).Is(HttpStatusCode.OK);

        var report = (await (await walk.As("the-subject")).Get("/api/v1/me/report")).Is(HttpStatusCode.OK);
        report.Text.ShouldContain("Yearly audit 7");
        report.Text.ShouldContain("支付三十万元及利息");
    }

    [Fact]
    public async Task Acts_ThatAreOpen_AreThoseOfTheReadersOffice()
    {
        await using var host = await NodeHost.StartAsync();
        var walk = new CaseWalk(host);
        await walk.Open();

        (await walk.OpenActs("the-applicant")).ShouldBe(["hear-applicant", "add-evidence", "withdraw-application"], ignoreOrder: true);
        (await walk.OpenActs("the-clerk")).ShouldContain("confirm-identity");
        (await walk.Try("the-applicant", "confirm-identity", Steps.Identity)).Is(HttpStatusCode.Forbidden);
        (await walk.Try("the-clerk", "no-such-act", new { })).Is(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Opening_AskedAbout_ListsItsQuestionsAndTheCourtsOwnMotionNeedsNoApplicant()
    {
        await using var host = await NodeHost.StartAsync();
        var walk = new CaseWalk(host);

        var asked = (await (await walk.As("the-clerk")).Get("/api/v1/cases/new?register=" + CaseWalk.Register)).Is(HttpStatusCode.OK);
        (await walk.Open("the-clerk")).Is(HttpStatusCode.Created);

        var names = asked.Body.GetProperty("questions").EnumerateArray().Select(q => q.GetProperty("name").GetString()).ToHashSet();
        Steps.Application().Keys.Where(name => name != "register" && !names.Contains(name)).ShouldBeEmpty();
        (await walk.Read()).Body.GetProperty("investigation").TryGetProperty("applicant", out JsonElement _).ShouldBeFalse();
    }
}
