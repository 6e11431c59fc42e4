using Microsoft.Playwright;

namespace Probity.Browser.Tests;

/// <summary>Pictures of pages, kept as build output under <c>artifacts/screenshots</c> of the checkout.</summary>
/// <remarks>They are for people to look at and prove nothing by themselves: they are taken when <c>PROBITY_SCREENSHOTS</c> is set.</remarks>
internal static class Screenshots
{
    private static readonly bool Wanted = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("PROBITY_SCREENSHOTS"));

    /// <summary>Takes the whole page, not only the part in view, when pictures are wanted.</summary>
    /// <param name="page">The page as it stands.</param>
    /// <param name="name">File name without extension; an existing picture of that name is replaced.</param>
    public static async Task OnRequest(IPage page, string name)
    {
        if (Wanted)
        {
            await Take(page, name);
        }
    }

    /// <summary>Takes the whole page in any case, and returns where the picture lies.</summary>
    public static async Task<string> Take(IPage page, string name)
    {
        var path = Path.Combine(Checkout(), "artifacts", "screenshots", $"{name}.png");
        await page.ScreenshotAsync(new() { Path = path, FullPage = true });
        return path;
    }

    private static string Checkout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Probity.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
