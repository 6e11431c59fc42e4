using Microsoft.Playwright;
using Probity.Browser.Tests;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Probity.Browser.Tests;

/// <summary>
/// The machine's own Chromium, started once for all browser tests. Playwright's browser download is never used.
/// </summary>
/// <remarks>
/// Without a Chromium the tests are skipped and say so; under <c>CI=true</c> its absence is a failure.
/// <c>PROBITY_CHROMIUM</c> names an executable that is not on the path.
/// </remarks>
public sealed class Chromium : IAsyncLifetime
{
    private const string Missing =
        "No Chromium on this machine: install the package 'chromium-headless-shell' or 'chromium', or name an executable in PROBITY_CHROMIUM.";

    // The shell is the same engine without windows, tabs and toolbars: a walk through a case costs it half the processor time.
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        var executable = Find(Environment.GetEnvironmentVariable("PROBITY_CHROMIUM"), Environment.GetEnvironmentVariable("PATH"));
        if (executable is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = executable,
            Headless = true,
            Args = ["--disable-gpu", "--disable-quic", "--no-first-run"],
        });
    }

    /// <summary>Opens a fresh profile (no cookies) whose pages ask for <paramref name="language"/>, e.g. <c>zh-CN</c>.</summary>
    /// <param name="language">The language tag the browser sends in <c>Accept-Language</c>.</param>
    /// <param name="options">Further settings, such as a base address, a dark colour scheme or scripts switched off.</param>
    public async Task<IBrowserContext> NewContext(string language, BrowserNewContextOptions? options = null)
    {
        if (_browser is null && Environment.GetEnvironmentVariable("CI") == "true")
        {
            throw new InvalidOperationException(Missing);
        }

        Assert.SkipWhen(_browser is null, Missing);
        return await _browser!.NewContextAsync(new(options ?? new()) { Locale = language });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Where a Chromium lies, or null.</summary>
    /// <param name="named">An executable named by the operator; taken at its word.</param>
    /// <param name="path">Folders to look through, as in the variable <c>PATH</c>.</param>
    internal static string? Find(string? named, string? path)
    {
        if (!string.IsNullOrEmpty(named))
        {
            return named;
        }

        var folders = (path ?? "").Split(Path.PathSeparator);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
