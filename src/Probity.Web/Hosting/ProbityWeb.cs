using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Constraints;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Probity.Storage;
using Probity.Web.Api;
using Probity.Web.Design;
using Probity.Web.Desk;
using Probity.Web.Drafts;
using Probity.Web.Joint;
using Probity.Web.Log;
using Probity.Web.Mine;
using Probity.Web.Oversight;
using Probity.Web.Portal;
using Probity.Web.Problems;
using Probity.Web.Reviews;
using Probity.Web.SignIn;

namespace Probity.Web.Hosting;

/// <summary>Puts a node on the web: pages for people, an interface for machines.</summary>
public static class ProbityWeb
{
    private const long LargestRequest = 1024 * 1024;

    /// <summary>Registers everything the pages and the interface need.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="node">The open node; the host closes it.</param>
    /// <param name="options">How it shows itself.</param>
    public static IServiceCollection AddProbity(this IServiceCollection services, RegisterNode node, WebOptions options)
    {
        services.AddSingleton(node);
        services.AddSingleton(options);
        services.AddSingleton(new ShellOptions
        {
            Demonstration = options.Demo,
            DemonstrationDate = options.Demo ? () => DemoClock.Today(node) : null,
            SignInAddress = SignInEndpoints.Address,
            SignOutAddress = SignInEndpoints.OutAddress,
        });
        services.Configure<RouteOptions>(routes => routes.SetParameterPolicy<RegexInlineRouteConstraint>("regex"));
        services.AddDesign();
        services.AddCascadingAuthenticationState();
        services.AddDataProtection().SetApplicationName("probity").PersistKeysToFileSystem(new DirectoryInfo(options.KeysDirectory));
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = options.SecureCookies ? "__Host-form" : "form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = options.SecureCookies ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.AddSignIn(options);
        services.AddThrottles(options.Limits);
        services.AddApi();
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
        });
        return services;
    }

    /// <summary>Puts what every request passes through in front of the endpoints. Call before <see cref="MapProbity"/>.</summary>
    public static IApplicationBuilder UseProbity(this IApplicationBuilder application)
    {
        application.UseSecurityHeaders();
        application.UseFailureAnswers();
        application.UseRouting();
        application.UseOwnRoutesOnly();
        application.UseKeyLane();
        application.UseAuthentication();
        application.UseAuthorization();
        application.UseRateLimiter();
        application.UseAntiforgery();
        application.UseOwnFormsOnly();
        return application;
    }

    /// <summary>Maps every page and every interface endpoint.</summary>
    public static IEndpointRouteBuilder MapProbity(this IEndpointRouteBuilder routes)
    {
        routes.MapHealth();
        routes.MapGroup("").RequireAuthorization(Policies.Anyone).MapDesign();
        routes.MapSignIn();
        routes.MapDemoClock();
        routes.MapPortal();
        routes.MapApi();
        routes.MapLog();
        routes.MapDesk();
        routes.MapAgreements();
        routes.MapAgreementDesk();
        routes.MapJointDesk();
        routes.MapDrafts();
        routes.MapOversight();
        routes.MapFindings();
        routes.MapReviewPages();
        routes.MapMine();
        routes.MapRazorComponents<Document>().Add(ReadOnly);
        return routes;
    }

    // Pages are read; what is posted has endpoints of its own, often at the same address. The framework's own helper endpoints are open.
    private static void ReadOnly(EndpointBuilder endpoint)
    {
        if (!endpoint.Metadata.OfType<ComponentTypeMetadata>().Any())
        {
            endpoint.Metadata.Add(new AuthorizeAttribute(Policies.Anyone));
            return;
        }

        foreach (var methods in endpoint.Metadata.OfType<HttpMethodMetadata>().ToArray()) endpoint.Metadata.Remove(methods);
        endpoint.Metadata.Add(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
    }
}
