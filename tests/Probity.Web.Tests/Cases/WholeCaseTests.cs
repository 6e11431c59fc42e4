using System.Net;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.Cases;

/// <summary>One case from the creditor's application to its erasure over the interface, and what the counter and the portal say at each step.</summary>
public sealed class WholeCaseTests
{
    private const string Enterprise = "the-subject";

    [Fact]
    public async Task Case_FromApplicationToErasure_IsWorkedOverJson()
    {
        await using var host = await NodeHost.StartAsync();
        var walk = new CaseWalk(host);

        (await walk.Open()).Is(HttpStatusCode.Created).Location.ShouldBe(walk.Address);
        await walk.Expect("unrestricted", shown: false);
        await Investigate(walk);
        await Hear(walk);
        await Decide(walk);
        await TakeEffect(walk);
        await Contest(walk);
        await Perform(walk);
        await Erase(walk);
    }

    private static async Task Investigate(CaseWalk walk)
    {
        await walk.Do("the-clerk", "add-evidence", Steps.Evidence("machine"));
        await walk.Do("the-clerk", "confirm-identity", Steps.Identity);
        (await walk.Try("the-officer", "propose-listing", With(Steps.Proposal(await walk.Read()), "evidence", new[] { 1 })))
            .Is(HttpStatusCode.UnprocessableEntity)["rule"].ShouldBe("machine-evidence-is-reviewed-by-a-person-first");
        await walk.Do("the-officer", "review-evidence", Steps.Reviewed(admitted: true));
        await walk.Do("the-officer", "propose-listing", Steps.Proposal(await walk.Read()));
        (await walk.Read())["stage"].ShouldBe("proposed");
        await walk.Expect("unrestricted", shown: false);
    }

    private static async Task Hear(CaseWalk walk)
    {
        await walk.Do("the-officer", "issue-notice");
        await walk.Do("the-clerk", "record-service", Steps.Served(await walk.Today()));
        var read = await walk.Read(Enterprise);
        read.Body.GetProperty("procedure").GetProperty("notice").GetString()!.ShouldContain("Northgate");
        read.Body.GetProperty("deadlines").EnumerateArray().Select(d => d.GetProperty("clock").GetString()).ShouldBe(["response", "decision"]);
        await walk.Do(Enterprise, "submit-statement", new { text = "Orders have fallen; we ask to pay in parts.", asksForHearing = true });
        await walk.Wait(2);
        await walk.Do("the-officer", "hold-hearing", new { present = "Officer, clerk, representative", record = "Both sides spoke." });
        await walk.Expect("unrestricted", shown: false);
    }

    private static async Task Decide(CaseWalk walk)
    {
        await walk.Wait(14);
        await walk.Do("the-officer", "decide-case", Steps.Listed(await walk.Read()));
        await walk.Do("the-secondofficer", "confirm-decision", Steps.Reasons);
        await walk.Do("the-clerk", "record-service", Steps.Served(await walk.Today()));
        (await walk.Read()).Body.GetProperty("listing").GetProperty("inForce").GetBoolean().ShouldBeFalse();
        await walk.Expect("unrestricted", shown: false);
    }

    private static async Task TakeEffect(CaseWalk walk)
    {
        await walk.Wait(36);
        (await walk.Read()).Body.GetProperty("listing").GetProperty("published").GetBoolean().ShouldBeTrue();
        await walk.Expect("restricted", shown: true);
    }

    // The first objection takes the entry out of sight at once; its measures go on until somebody stays them.
    private static async Task Contest(CaseWalk walk)
    {
        await walk.Do(Enterprise, "lodge-objection", Steps.Objection);
        await walk.Expect("restricted", shown: false);
        await walk.Do("the-reviewingofficer", "stay-measures", Steps.Reasons);
        await walk.Wait(1);
        await walk.Expect("unrestricted", shown: false);
        await walk.Do("the-reviewingofficer", "decide-objection", new { outcome = "rejected", reasons = "The day was counted as the judgment says." });
        await walk.Expect("restricted", shown: true);
        await walk.Do(Enterprise, "request-reconsideration", Steps.Objection);
        (await walk.Try("the-reviewingofficer", "decide-reconsideration", new { revokes = false, reasons = "The file was read; the decision stands." }))
            .Is(HttpStatusCode.UnprocessableEntity)["rule"].ShouldBe("reconsideration-belongs-to-the-higher-body");
        await walk.Do("higher-reviewer", "decide-reconsideration", new { revokes = false, reasons = "The file was read; the decision stands." });
        await walk.Expect("restricted", shown: true);
    }

    private static async Task Perform(CaseWalk walk)
    {
        await walk.Do(Enterprise, "claim-performance", new { proof = "Everything was paid into the enforcement account; the bank's receipt is attached." });
        await walk.Do("the-officer", "examine-performance", new { accepted = true, reasons = "The receipt agrees with the account." });
        (await walk.Read())["end"].ShouldBe("repaired");
        await walk.Expect("unrestricted", shown: false);
    }

    private static async Task Erase(CaseWalk walk)
    {
        await walk.Wait(400);
        var erased = (await walk.Read()).Is(HttpStatusCode.OK);
        erased["stage"].ShouldBe("erased");
        erased.Text.ShouldNotContain("Northgate");
        (await walk.Read(Enterprise)).Is(HttpStatusCode.NotFound);
        await walk.Expect("unrestricted", shown: false);
    }

    private static Dictionary<string, object> With(Dictionary<string, object> answers, string name, object value) => new(answers) { [name] = value };
}
