using Microsoft.Playwright;
using Probity.CharterFiles;
using Probity.Simulation.Experiments;
using Probity.Simulation.Population;
using Probity.Simulation.Reports;

namespace Probity.Browser.Tests.Walks;

/// <summary>The lab's report as its reader opens it: a file, on a desk's and on a phone's width, light and dark.</summary>
public sealed class LabReportTests(Chromium chromium)
{
    private static readonly ExperimentResults Results = Run();

    [Theory]
    [InlineData(ReportLanguage.English, 1280, ColorScheme.Light)]
    [InlineData(ReportLanguage.Chinese, 390, ColorScheme.Dark)]
    public async Task Report_OnAnyScreen_PassesAxeAndNeverScrollsSideways(ReportLanguage language, int width, ColorScheme scheme)
    {
        await using var context = await chromium.NewContext("en");
        var page = await context.NewPageAsync();
        await page.SetViewportSizeAsync(width, 900);
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });

        await page.SetContentAsync(HtmlReport.Of(Results, language, "probity lab run court-2013"));
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await Screenshots.OnRequest(page, $"lab-{language}-{width}-{scheme}");

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        // The tables in the details are alike; a few stand for all.
        await page.EvaluateAsync("document.querySelectorAll('details').forEach((d, i) => d.open = i < 3)");
        (await Axe.Check(page)).ShouldBeEmpty();
    }

    private static ExperimentResults Run()
    {
        var shipped = ExperimentFile.Read(ShippedExperiments.Text("court-2013")!, new CharterShelf(CharterLibrary.Shipped(), ShippedExperiments.Beside)).Value!;
        var small = shipped with { People = 400, Weeks = 52, Replications = 3, Sensitivity = shipped.Sensitivity! with { Trajectories = 2 } };
        return ExperimentRun.Run(small, PopulationMargins.Shipped);
    }
}
