using System.IO.Compression;
using System.Text;
using Probity.Federation.Fetching;

namespace Probity.Federation.Tests.Fetching;

public sealed class HttpLogTests
{
    private static readonly byte[] Body = Encoding.ASCII.GetBytes("the checkpoint");

    [Fact]
    public async Task Resource_IsReadBelowThePrefix()
    {
        await using var server = new LoopbackServer((_, _) => LoopbackServer.Ok(Body));

        (await FetchAsync(server, "tile/entries/x001/234.p/5")).ShouldBe(Body);
        server.Paths.ShouldBe(["/log/tile/entries/x001/234.p/5"]);
    }

    [Theory]
    [InlineData("404 Not Found")]
    [InlineData("410 Gone")]
    public async Task Resource_ThatIsNotThere_IsNullAndAskedForOnce(string status)
    {
        await using var server = new LoopbackServer((_, _) => LoopbackServer.Answer(status));

        (await FetchAsync(server)).ShouldBeNull();
        server.Paths.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Resource_Zipped_IsUnpackedAndCutOneByteBehindItsLimit()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zip.Write(new byte[50_000_000]);
        await using var server = new LoopbackServer((_, _) => LoopbackServer.Ok(packed.ToArray(), "Content-Encoding: gzip\r\n"));

        (await FetchAsync(server, longest: 1000))!.Length.ShouldBe(1001);
    }

    [Fact]
    public async Task Server_ThatFailsTwice_IsAskedAThirdTime()
    {
        var failures = 2;
        await using var server = new LoopbackServer((_, _) =>
            Interlocked.Decrement(ref failures) >= 0 ? LoopbackServer.Answer("503 Service Unavailable") : LoopbackServer.Ok(Body));

        (await FetchAsync(server)).ShouldBe(Body);
    }

    [Theory]
    [InlineData("500 Internal Server Error", 3)]
    [InlineData("403 Forbidden", 1)]
    public async Task Server_ThatKeepsFailing_IsGivenUp(string status, int tries)
    {
        await using var server = new LoopbackServer((_, _) => LoopbackServer.Answer(status));

        await Should.ThrowAsync<HttpRequestException>(() => FetchAsync(server));
        server.Paths.Count.ShouldBe(tries);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\ntoo short")]
    [InlineData("no answer of HTTP at all\r\n\r\n")]
    [InlineData("")]
    public async Task Server_ThatBreaksOff_IsABrokenTransport(string answer)
    {
        await using var server = new LoopbackServer((_, _) => Encoding.ASCII.GetBytes(answer));

        await Should.ThrowAsync<HttpRequestException>(() => FetchAsync(server));
    }

    [Fact]
    public async Task Server_ThatSaysNothing_IsWaitedForNoLongerThanThePatience()
    {
        await using var server = new LoopbackServer((_, _) => null);
        using var log = Log(server, TimeSpan.FromMilliseconds(30));

        var thrown = await Should.ThrowAsync<HttpRequestException>(() => log.FetchAsync("checkpoint", 100, TestContext.Current.CancellationToken).AsTask());

        thrown.Message.ShouldContain("did not answer");
    }

    [Fact]
    public async Task Redirect_OnTheSameServer_IsFollowedAndToAnotherIsNot()
    {
        await using var server = new LoopbackServer((path, _) => path switch
        {
            "/log/near" => LoopbackServer.Answer("301 Moved", headers: "Location: /log/there\r\n"),
            "/log/there" => LoopbackServer.Ok(Body),
            "/log/round" => LoopbackServer.Answer("302 Found", headers: "Location: /log/round\r\n"),
            "/log/port" => LoopbackServer.Answer("302 Found", headers: "Location: http://127.0.0.1:1/log/there\r\n"),
            "/log/file" => LoopbackServer.Answer("302 Found", headers: "Location: file:///etc/hostname\r\n"),
            _ => LoopbackServer.Answer("302 Found", headers: "Location: http://other.invalid/log/there\r\n"),
        });

        (await FetchAsync(server, "near")).ShouldBe(Body);
        foreach (var elsewhere in new[] { "far", "port", "file" })
            (await Should.ThrowAsync<HttpRequestException>(() => FetchAsync(server, elsewhere))).Message.ShouldContain("is not followed");
        await Should.ThrowAsync<HttpRequestException>(() => FetchAsync(server, "round"));
        server.Paths.Count(p => p == "/log/round").ShouldBe(4);
    }

    [Fact]
    public async Task Stopping_StopsAtOnce()
    {
        await using var server = new LoopbackServer((_, _) => null);
        using var log = Log(server, TimeSpan.FromMinutes(1));

        await Should.ThrowAsync<OperationCanceledException>(() => log.FetchAsync("checkpoint", 100, new CancellationToken(true)).AsTask());
    }

    [Theory]
    [InlineData("http://log.example/log/a-court/list", true)]
    [InlineData("https://log.example:8443", true)]
    [InlineData("ftp://log.example", false)]
    [InlineData("file:///tmp", false)]
    [InlineData("http://user:secret@log.example", false)]
    [InlineData("http://log.example/?page=1", false)]
    [InlineData("/tmp/log", false)]
    [InlineData("log", false)]
    public void Address_OfTheWeb_IsTold(string text, bool web) => WebAddress.TryRead(text, out _).ShouldBe(web);

    private static async Task<byte[]?> FetchAsync(LoopbackServer server, string path = "checkpoint", int longest = 100_000)
    {
        using var log = Log(server, TimeSpan.FromSeconds(30));
        return await log.FetchAsync(path, longest, TestContext.Current.CancellationToken);
    }

    private static HttpLog Log(LoopbackServer server, TimeSpan patience) => new(server.Address, TimeProvider.System) { Patience = patience, Pause = TimeSpan.Zero };
}
