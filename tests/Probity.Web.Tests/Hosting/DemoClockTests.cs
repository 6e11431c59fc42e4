using System.Net;
using Microsoft.Extensions.Time.Testing;
using Probity.Registers.Authorities;
using Probity.Web.Hosting;

namespace Probity.Web.Tests.Hosting;

public sealed class DemoClockTests
{
    [Fact]
    public async Task Date_SetForwardByAnOfficer_ShowsOnEveryPage()
    {
        await using var host = await NodeHost.StartAsync();
        var officer = await host.SignedInAs(Role.Officer);

        using var answer = await officer.Submit("/demo/clock", "/demo/clock", ("days", "10"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await host.Anonymous().Read("/about")).ShouldContain("3 December 2026");
    }

    [Fact]
    public async Task Date_AfterMidnightOfTheCourt_IsTheCourtsAndNotGreenwichs()
    {
        await using var host = await NodeHost.StartAsync();
        host.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 23, 17, 0, 0, TimeSpan.Zero));

        (await host.Anonymous().Read("/about")).ShouldContain("24 November 2026");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("99999")]
    [InlineData("soon")]
    public async Task Date_SetByNonsense_StaysAndSaysWhy(string days)
    {
        await using var host = await NodeHost.StartAsync();
        var officer = await host.SignedInAs(Role.Officer);

        using var answer = await officer.Submit("/demo/clock", "/demo/clock", ("days", days));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Days to go forward must be a whole number");
    }

    [Fact]
    public void Clock_SetForward_IsKeptAndNeverGoesBack()
    {
        var real = new FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var kept = TimeSpan.Zero;
        var clock = new AdjustableClock(real, TimeSpan.FromDays(1), ahead => kept = ahead);

        clock.Forward(2);

        kept.ShouldBe(TimeSpan.FromDays(3));
        clock.GetUtcNow().ShouldBe(new DateTimeOffset(2026, 1, 4, 0, 0, 0, TimeSpan.Zero));
        Should.Throw<ArgumentOutOfRangeException>(() => clock.Forward(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => new AdjustableClock(real, TimeSpan.FromDays(-1)));
    }
}
