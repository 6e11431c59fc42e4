using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Probity.Web.Hosting;

namespace Probity.Web.SignIn;

/// <summary>Local accounts with lockout, tokens for programs, keys of points of service, and the policies.</summary>
internal static class SignInRegistration
{
    private static readonly TimeSpan Session = TimeSpan.FromHours(8);

    // How long somebody whose roles were changed or withdrawn can still act with them.
    private static readonly TimeSpan Recheck = TimeSpan.FromMinutes(1);

    public static void AddSignIn(this IServiceCollection services, WebOptions options)
    {
        services.AddIdentityCore<SignInAccount>(identity =>
        {
            identity.Lockout.MaxFailedAccessAttempts = 5;
            identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        }).AddUserStore<SignInAccountStore>().AddSignInManager().AddClaimsPrincipalFactory<AccountClaims>();
        services.Configure<SecurityStampValidatorOptions>(validator => validator.ValidationInterval = Recheck);
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, cookie => Configure(cookie, options))
            .AddBearerToken(AccountTokens.Scheme, AccountTokens.Configure)
            .AddScheme<AuthenticationSchemeOptions, PointOfServiceKeyHandler>(PointOfServiceKeyHandler.Scheme, null)
            .AddScheme<AuthenticationSchemeOptions, ReviewPlatformHandler>(ReviewPlatformHandler.Scheme, null);
        services.AddAuthorization(Policies.Define);
        services.AddScoped<ICurrentActor, CurrentActor>();
        services.AddScoped<Credentials>();
        services.AddScoped<AccountTokens>();
    }

    private static void Configure(CookieAuthenticationOptions cookie, WebOptions options)
    {
        cookie.Cookie.Name = options.SecureCookies ? "__Host-probity" : "probity";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.IsEssential = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = options.SecureCookies ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = Session;
        cookie.SlidingExpiration = true;
        cookie.LoginPath = SignInEndpoints.Address;
        cookie.ReturnUrlParameter = SignInEndpoints.ReturnParameter;
        cookie.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
        cookie.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden);
        cookie.Events.OnRedirectToLogin = context => MaySendToSignIn(context.Request)
            ? Redirect(context)
            : Answer(context, StatusCodes.Status401Unauthorized);
    }

    private static bool MaySendToSignIn(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && !request.Path.StartsWithSegments("/api");

    private static Task Redirect(RedirectContext<CookieAuthenticationOptions> context)
    {
        var here = context.Request.Path.ToUriComponent() + context.Request.QueryString.ToUriComponent();
        context.Response.Redirect(SignInEndpoints.AddressFor(here));
        return Task.CompletedTask;
    }

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
