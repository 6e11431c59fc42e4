using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Probity.Storage;
using Probity.Web.Design;
using Probity.Web.Languages;
using Probity.Web.SignIn;

namespace Probity.Web.Hosting;

/// <summary><c>POST /demo/clock</c>: sets a demonstration's date forward. Not mapped on a node that is no demonstration.</summary>
internal static class DemoClock
{
    public const string Address = "/demo/clock";

    public static void MapDemoClock(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetRequiredService<WebOptions>() is { Demo: true, Clock: not null })
            routes.MapPost(Address, Forward).RequireAuthorization(Policies.Desk).ExcludeFromDescription();
    }

    private static async Task<IResult> Forward(HttpContext context, WebOptions options, RegisterNode node, Texts texts)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var typed = form["days"].ToString().Trim();
        if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days is < 1 or > AdjustableClock.LongestStep)
            return Again(typed, texts);
        if (!await ForwardAsync(options.Clock!, days, node, context.RequestAborted)) return Again(typed, texts);
        return TypedResults.LocalRedirect(LocalPath.OrHome(form["return"] is [{ Length: > 0 } target] ? target : Address));
    }

    /// <summary>The legal date of the node's authorities; of those in different time zones, the one furthest ahead.</summary>
    internal static LocalDate Today(RegisterNode node) => node.Directory.Authorities.Select(node.Today)
        .DefaultIfEmpty(Instant.FromDateTimeOffset(node.Time.GetUtcNow()).InUtc().Date).Max();

    /// <summary>Moves the date, then does what the passed days bring about; false when it would leave the calendar.</summary>
    internal static async Task<bool> ForwardAsync(AdjustableClock clock, int days, RegisterNode node, CancellationToken cancel)
    {
        try
        {
            clock.Forward(days);
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }

        await node.Housekeeping.SweepAsync(cancel);
        return true;
    }

    private static IResult Again(string typed, Texts texts) => Pages.Show<DemoClockPage>(
        StatusCodes.Status422UnprocessableEntity,
        (nameof(DemoClockPage.Days), typed),
        (nameof(DemoClockPage.Errors), (FieldError[])[new("days", texts.Format("portal.clock.refused", AdjustableClock.LongestStep))]));
}
