using System.Text;
using Microsoft.AspNetCore.Http;
using Probity.Hosting;
using Probity.Operations;

namespace Probity.Tests.Hosting;

public sealed class ControlAnswerTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Operation_WithSteps_TellsThemInTheirOrderAndThenTheOutcome()
    {
        using var wire = new MemoryStream();
        var heard = new List<Step>();

        await ControlAnswer.WriteAsync(Response(wire), Counting, Stop);
        wire.Position = 0;
        var outcome = await ControlAnswer.ReadAsync(wire, new Steps(heard.Add), Stop);

        outcome!.ExitCode.ShouldBe(0);
        outcome.Lines.ShouldBe(["done", "云汀\n市"]);
        heard.ShouldBe([new Step("Counting", 1, 3), new Step("Counting", 2, 3), new Step("Counting", 3, 3)]);
    }

    [Fact]
    public async Task Operation_WithMoreStepsThanAnybodyReads_StillTellsTheLastAndTheOutcome()
    {
        using var wire = new MemoryStream();
        var heard = new List<Step>();

        await ControlAnswer.WriteAsync(Response(wire), steps => Report(steps, 10_000), Stop);
        wire.Position = 0;
        var outcome = await ControlAnswer.ReadAsync(wire, new Steps(heard.Add), Stop);

        outcome.ShouldNotBeNull();
        heard[^1].Done.ShouldBe(10_000);
    }

    [Fact]
    public async Task Answer_BrokenOffBeforeTheOutcome_IsNone()
    {
        using var wire = new MemoryStream(Encoding.UTF8.GetBytes("""{"step":{"what":"Counting","done":1,"of":3}}""" + "\n"));

        (await ControlAnswer.ReadAsync(wire, Steps.Unseen, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Operation_ThatFails_FailsForTheServerAsItDidBefore()
    {
        using var wire = new MemoryStream();

        await Should.ThrowAsync<InvalidOperationException>(
            ControlAnswer.WriteAsync(Response(wire), _ => throw new InvalidOperationException("broken"), Stop));

        wire.Length.ShouldBe(0);
    }

    private static Task<Outcome> Counting(IProgress<Step> steps) => Report(steps, 3);

    private static Task<Outcome> Report(IProgress<Step> steps, int upTo)
    {
        for (var n = 1; n <= upTo; n++)
        {
            steps.Report(new Step("Counting", n, upTo));
        }

        return Task.FromResult(Outcome.Done("done", "云汀\n市"));
    }

    private static HttpResponse Response(Stream body)
    {
        var context = new DefaultHttpContext();
        context.Response.Body = body;
        return context.Response;
    }
}
