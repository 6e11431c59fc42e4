using System.Net;
using Probity.Storage.Witnessing;
using Probity.Tests.Hosting;
using Probity.TransparencyLog.Keys;

namespace Probity.Tests.Witnessing;

/// <summary>A node and its witness, both the built program.</summary>
public sealed class WitnessedNodeTests(RunningWitness witness) : IClassFixture<RunningWitness>
{
    private const string Origin = "registers.example/log/my-court/discredited";
    private static readonly string[] Authority =
        ["authority", "add", "--id", "my-court", "--name-en", "My Court", "--name-zh", "本院", "--level", "municipal", "--area", "990101", "--contact-en", "1 Road", "--contact-zh", "路一号"];

    [Fact]
    public async Task Node_WithAQuorum_PublishesWhenItsWitnessHasCosigned()
    {
        using var place = new Place();
        using var node = ProbityProcess.Start(
            ["serve", "--urls", "http://127.0.0.1:0", "--log-name", "registers.example", "--witness", $"{witness.Key}@{witness.Address}", "--witness-quorum", "1", .. place.Options]);
        var address = new Uri(await node.ReadsAsync("Probity is ready at "));
        (await ProbityProcess.RunAsync([.. Authority, .. place.Options])).ExitCode.ShouldBe(0);
        (await ProbityProcess.RunAsync(["register", "open", "my-court/discredited", "--charter", "discredited-subjects", .. place.Options])).ExitCode.ShouldBe(0);
        using var client = new HttpClient { BaseAddress = new Uri(address, "/log/my-court/discredited/") };

        await node.SeesAsync($"The witness witness.example did not cosign {Origin} at 0 entries: it answered 404");
        (await client.GetAsync("checkpoint", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var keys = KeyHistory.Parse(await client.GetByteArrayAsync("keys", TestContext.Current.CancellationToken)).OrThrow();
        using (var store = WitnessStore.Open(witness.Data))
            store.Trust(Origin, keys.Current);
        await node.SeesAsync($"The witness witness.example cosigns {Origin} again.");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while ((await client.GetAsync("checkpoint", patience.Token)).StatusCode != HttpStatusCode.OK)
            await Task.Yield();

        var verified = await ProbityProcess.RunAsync(
            "log", "verify", client.BaseAddress.AbsoluteUri, "--key", keys.Current.ToString(), "--witness", witness.Key.ToString(), "--state", Path.Combine(place.Root, "seen"));
        verified.ExitCode.ShouldBe(0);
        verified.Out.ShouldContain($"The log {Origin} holds.");
        verified.Out.ShouldContain("cosigned by witness.example at ");
    }
}
