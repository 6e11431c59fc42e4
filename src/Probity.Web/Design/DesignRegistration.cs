using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Probity.Web.Languages;

namespace Probity.Web.Design;

/// <summary>Adds the design system to a host.</summary>
public static class DesignRegistration
{
    /// <summary>Registers the component services, the languages and the frame's options (unless the host has registered its own).</summary>
    public static IServiceCollection AddDesign(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddLanguages();
        services.TryAddSingleton(new ShellOptions());
        return services;
    }

    /// <summary>Maps the style sheet, the icon and the choice of language; pages are mapped by <c>MapRazorComponents&lt;Document&gt;()</c>.</summary>
    public static IEndpointRouteBuilder MapDesign(this IEndpointRouteBuilder routes) =>
        routes.MapDesignFiles().MapLanguageChoice();
}
