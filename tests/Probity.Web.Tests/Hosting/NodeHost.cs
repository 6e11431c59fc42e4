using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Probity.CharterFiles;
using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Registers.Measures;
using Probity.Storage;
using Probity.Web.Hosting;
using Probity.Web.Tests.Hosting;

[assembly: AssemblyFixture(typeof(NodeHost))]

namespace Probity.Web.Tests.Hosting;

/// <summary>A real node in a directory of its own behind the whole web host: two courts, a mirrored list, an account for each office.</summary>
/// <remarks>Shared by all tests that only read; a test that writes makes one of its own with <see cref="StartAsync"/>.</remarks>
public sealed class NodeHost : IAsyncLifetime
{
    private readonly string _directory = Directory.CreateTempSubdirectory("probity-web").FullName;
    private WebApplication? _application;

    internal RegisterNode Node { get; private set; } = null!;

    internal FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 2, 0, 0, TimeSpan.Zero));

    internal RateLimits Limits { get; init; } = new() { General = int.MaxValue, SignIn = int.MaxValue, Lookups = int.MaxValue, Checks = int.MaxValue };

    internal IReadOnlyList<RouteEndpoint> Endpoints =>
        [.. _application!.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    internal static async Task<NodeHost> StartAsync(RateLimits? limits = null)
    {
        var host = limits is null ? new NodeHost() : new NodeHost { Limits = limits };
        await host.InitializeAsync();
        return host;
    }

    public async ValueTask InitializeAsync()
    {
        var clock = new AdjustableClock(Clock, TimeSpan.Zero);
        var keys = Path.Combine(_directory, "keys");
        Node = await RegisterNode.OpenAsync(new NodeOptions(Path.Combine(_directory, "data"), keys), CharterLibrary.Shipped(), clock, default);
        await SeedAsync();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddProbity(Node, new WebOptions { KeysDirectory = Path.Combine(_directory, "web-keys"), Demo = true, Clock = clock, Limits = Limits });
        _application = builder.Build();
        _application.UseProbity();
        _application.MapProbity();
        await _application.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_application is not null) await _application.DisposeAsync();
        if (Node is not null) await Node.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    /// <summary>Somebody who is not signed in.</summary>
    internal Browser Anonymous(string language = "en") => new(_application!.GetTestServer(), language);

    /// <summary>Somebody who has signed in through the form.</summary>
    internal Task<Browser> SignedInAs(Role role, string language = "en") => SignedInAs(People.LoginOf(role), language);

    /// <inheritdoc cref="SignedInAs(Role, string)"/>
    internal async Task<Browser> SignedInAs(string login, string language = "en")
    {
        var browser = Anonymous(language);
        using var answer = await browser.Submit("/sign-in", "/sign-in", ("login", login), ("password", People.Password));
        ((int)answer.StatusCode).ShouldBe(302, $"{login} could not sign in");
        return browser;
    }

    /// <summary>A point of service whose key is bound to those activities.</summary>
    internal async Task<HttpClient> PointOfService(params string[] activities)
    {
        var issued = await Node.Keys.IssueAsync("Harbour Freight Desk", activities.Select(activity => new ActivityId(activity)).ToHashSet(), default);
        var client = _application!.GetTestClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", issued.Secret);
        return client;
    }

    /// <summary>A platform that passes reviews on.</summary>
    internal async Task<HttpClient> ReviewPlatform()
    {
        var (_, secret) = await Node.Platforms.AdmitAsync("Harbour Tables", default);
        var client = _application!.GetTestClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        return client;
    }

    /// <summary>A program, without a token yet.</summary>
    internal HttpClient Program() => _application!.GetTestClient();

    private async Task SeedAsync()
    {
        foreach (var authority in new[] { TestRegisters.HigherCourt, TestRegisters.Court, TestRegisters.ExportOffice })
            await Node.Directory.AddAuthorityAsync(authority, default);
        await Node.Directory.OpenRegisterAsync(new Register(TestRegisters.Judgments, TestRegisters.Court.Id, new CharterReference("discredited-subjects", 1)), default);
        await Node.Directory.OpenRegisterAsync(new Register(TestRegisters.Denials, TestRegisters.ExportOffice.Id, new CharterReference("bis-denied-persons", 1)), default);
        await Node.Mirrors.ReplaceAsync(TestRegisters.Denials, TestRegisters.DenialRecords, default);
        foreach (var account in Enum.GetValues<Role>().Select(People.AccountOf).Concat(People.Others))
            (await Node.Accounts.CreateAsync(account, default)).ShouldNotBeNull();
    }
}
