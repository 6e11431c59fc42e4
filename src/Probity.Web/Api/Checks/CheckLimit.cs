using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Probity.Storage.Accounts;
using Probity.Web.Hosting;

namespace Probity.Web.Api.Checks;

/// <summary>How many checks one key may ask in a minute; each key is counted by itself, from wherever it asks.</summary>
internal sealed class CheckLimit(WebOptions options) : IDisposable
{
    private readonly PartitionedRateLimiter<PointOfServiceKey> _limiter =
        PartitionedRateLimiter.Create<PointOfServiceKey, string>(key => Throttles.Limit(key.Id, options.Limits.Checks));

    /// <summary>Counts the request; when it is one too many, answers that and is false.</summary>
    public bool Admits(HttpContext context, PointOfServiceKey key)
    {
        using var lease = _limiter.AttemptAcquire(key);
        if (!lease.IsAcquired) Throttles.Refuse(context);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
