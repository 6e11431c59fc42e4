using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Probity.Web.Design;

namespace Probity.Web.Tests.Design;

/// <summary>A host with the design system and the gallery only.</summary>
internal sealed class GalleryHost : IAsyncDisposable
{
    private readonly WebApplication _application;

    private GalleryHost(WebApplication application) => _application = application;

    public HttpClient Client() => _application.GetTestClient();

    public static async Task<GalleryHost> Start()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddSingleton(new ShellOptions { Demonstration = true });
        builder.Services.AddDesign();
        var application = builder.Build();
        application.UseAntiforgery();
        application.MapDesign();
        application.MapGet("/gallery", () => Pages.Show<Gallery>());
        await application.StartAsync();
        return new GalleryHost(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
