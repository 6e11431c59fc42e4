using System.Collections.Frozen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using Probity.CharterFiles;
using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Registers.Measures;
using Probity.Storage;
using Probity.Town;
using Probity.Web.Hosting;
using Probity.Web.SignIn;

namespace Probity.Browser.Tests;

/// <summary>A whole node on loopback, as <c>serve --demo</c> runs it, with the town's two courts and nobody listed: every case is made in the browser.</summary>
internal sealed class Courthouse : IAsyncDisposable
{
    public const string Password = "a long test password";

    /// <summary>Hashed once for all: making a hash is slow on purpose.</summary>
    private static readonly Lazy<string> Hash = new(() => Passwords.Hash(Password));

    /// <summary>Read once for all: checking every charter against every rule takes its time.</summary>
    public static CharterLibrary Library { get; } = CharterLibrary.Shipped();

    private readonly string _directory = Directory.CreateTempSubdirectory("probity-browser").FullName;
    private readonly Chromium _chromium;
    private readonly string _language;
    private WebApplication? _application;

    private Courthouse(Chromium chromium, string language)
    {
        _chromium = chromium;
        _language = language;
        Clock = new(new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 2, 0, 0, TimeSpan.Zero)), TimeSpan.Zero);
    }

    public AdjustableClock Clock { get; }

    public LocalDate Today => Clock.Today(DateTimeZoneProviders.Tzdb[TownBodies.Court.TimeZone]);

    public string Address { get; private set; } = "";

    /// <summary>Works cases up to a point without a browser.</summary>
    public Proceedings Proceedings => new(Node, () => Today, Clock.Forward);

    /// <summary>What the node logged as errors.</summary>
    public Complaints Complaints { get; } = new();

    public RegisterNode Node { get; set; } = null!;

    /// <summary>Starts a node and opens no page yet.</summary>
    public static async Task<Courthouse> OpenAsync(Chromium chromium, string language)
    {
        var house = new Courthouse(chromium, language);
        await house.StartAsync();
        return house;
    }

    /// <summary>Somebody with a browser who is not signed in.</summary>
    public async Task<Visitor> Anyone(bool scripts = false, int width = 1280, string? language = null)
    {
        var context = await _chromium.NewContext(language ?? _language, new()
        {
            BaseURL = Address,
            JavaScriptEnabled = scripts,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        return new Visitor(context, await context.NewPageAsync(), this);
    }

    /// <summary>Somebody who has signed in through the form.</summary>
    public async Task<Visitor> SignedIn(string login, bool scripts = false, int width = 1280, string? language = null)
    {
        var visitor = await Anyone(scripts, width, language);
        await visitor.SignIn(login, Password);
        return visitor;
    }

    /// <summary>The secret of a point of service that may ask about those activities.</summary>
    public async Task<string> PointOfService(params string[] activities) =>
        (await Node.Keys.IssueAsync("Yunting Airlines counter", activities.Select(a => new ActivityId(a)).ToFrozenSet(), default)).Secret;

    public async ValueTask DisposeAsync()
    {
        if (_application is not null)
        {
            await _application.DisposeAsync();
        }

        if (Node is not null)
        {
            await Node.DisposeAsync();
        }

        Directory.Delete(_directory, recursive: true);
    }

    private async Task StartAsync()
    {
        var keys = Path.Combine(_directory, "keys");
        Node = await RegisterNode.OpenAsync(new NodeOptions(Path.Combine(_directory, "data"), keys), Library, Clock, default);
        await SeedAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(Complaints);
        builder.Services.AddProbity(Node, new WebOptions
        {
            KeysDirectory = keys,
            Demo = true,
            Clock = Clock,
            Limits = new() { General = int.MaxValue, SignIn = int.MaxValue, Lookups = int.MaxValue, Checks = int.MaxValue },
        });
        _application = builder.Build();
        _application.UseProbity();
        _application.MapProbity();
        await _application.StartAsync();
        Address = _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    private async Task SeedAsync()
    {
        foreach (var authority in new[] { TownBodies.HigherCourt, TownBodies.Court, People.ExportOffice })
        {
            await Node.Directory.AddAuthorityAsync(authority, default);
        }

        await Node.Directory.OpenRegisterAsync(
            new Register(TownBodies.Register, TownBodies.Court.Id, new CharterReference(TownBodies.Charter, 1)), default);
        await Node.Directory.OpenRegisterAsync(
            new Register(People.Denials, People.ExportOffice.Id, new CharterReference("bis-denied-persons", 1)), default);
        await Node.Mirrors.ReplaceAsync(People.Denials, People.DenialRecords, default);
        foreach (var account in People.Accounts(Hash.Value))
        {
            (await Node.Accounts.CreateAsync(account, default)).ShouldNotBeNull();
        }
    }
}
