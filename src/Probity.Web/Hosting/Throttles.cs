using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Probity.Web.Log;
using Probity.Web.SignIn;

namespace Probity.Web.Hosting;

/// <summary>The rate limits; whoever asks too much is told to wait a minute.</summary>
internal static class Throttles
{
    public const string SignIn = "sign-in";
    public const string Lookups = "lookups";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void AddThrottles(this IServiceCollection services, RateLimits limits) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) =>
        {
            Refuse(rejected.HttpContext);
            return ValueTask.CompletedTask;
        };
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => General(context, limits.General));
        limiter.AddPolicy(SignIn, context => Limit("sign-in " + Address(context), limits.SignIn));
        limiter.AddPolicy(Lookups, context => Limit("lookup " + (Account(context) ?? Address(context)), limits.Lookups));
    });

    /// <summary>Tells the caller to wait.</summary>
    public static void Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = Window.TotalSeconds.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>So many in a minute for each partition.</summary>
    public static RateLimitPartition<string> Limit(string partition, int permits) =>
        RateLimitPartition.GetFixedWindowLimiter(partition, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = Window });

    // Checks are counted by key alone, at their endpoint; the style sheet, the health answer and what any file server could give of a log are never refused.
    private static RateLimitPartition<string> General(HttpContext context, int permits)
    {
        var path = context.Request.Path;
        return path.StartsWithSegments("/api/v1/checks") || path.StartsWithSegments("/design") || path.StartsWithSegments(Health.Address) || LogEndpoints.IsStatic(path)
            ? RateLimitPartition.GetNoLimiter("")
            : Limit(Address(context), permits);
    }

    private static string? Account(HttpContext context) => AccountClaims.Read(context.User)?.Id.Value;

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "unknown";
}
