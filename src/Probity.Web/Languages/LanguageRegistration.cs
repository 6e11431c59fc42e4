using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Probity.Web.Languages;

/// <summary>Gives every request its <see cref="Language"/>'s <see cref="Texts"/> and <see cref="Dates"/>.</summary>
public static class LanguageRegistration
{
    /// <summary>Registers <see cref="Texts"/> and <see cref="Dates"/> per request. In production a missing text shows its key; anywhere else it throws.</summary>
    public static IServiceCollection AddLanguages(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped(TextsOfRequest);
        services.AddScoped(provider => new Dates(provider.GetRequiredService<Texts>().Language));
        return services;
    }

    private static Texts TextsOfRequest(IServiceProvider provider)
    {
        var request = provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request;
        var texts = Texts.For(request is null ? Language.En : LanguageOfRequest.Of(request));
        var production = provider.GetService<IHostEnvironment>()?.IsProduction() ?? false;
        return production ? texts.Tolerant() : texts;
    }
}
