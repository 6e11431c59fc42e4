using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Probity.Storage;
using Probity.Web.Hosting;
using Probity.Web.Problems;
using Probity.Web.SignIn;

namespace Probity.Web.Api.Demonstration;

/// <summary><c>POST /api/v1/demo/clock</c>: sets a demonstration's date forward. Not mapped on a node that is no demonstration.</summary>
internal static class ClockEndpoint
{
    public static void MapClock(this IEndpointRouteBuilder api)
    {
        if (api.ServiceProvider.GetRequiredService<WebOptions>() is not { Demo: true, Clock: not null }) return;
        api.MapPost("/demo/clock", Forward).RequireAuthorization(Policies.TokenDesk).Accepts<ClockRequest>("application/json")
            .Produces<ClockResponse>().WithProblems(400, 401, 403, 413, 415, 422, 429)
            .WithName("MoveClock").WithTags("Demonstration").WithSummary("Set a demonstration's date forward");
    }

    private static async Task<IResult> Forward(HttpContext context, WebOptions options, RegisterNode node)
    {
        var (request, malformed) = await RequestBody.ReadAsync(context, ClockJson.Default.ClockRequest);
        if (request is null) return malformed!;
        if (request.Days is not (>= 1 and <= AdjustableClock.LongestStep) || !await DemoClock.ForwardAsync(options.Clock!, request.Days.Value, node, context.RequestAborted))
            return ProblemResult.Of(context, StatusCodes.Status422UnprocessableEntity, "errors.field.days", "days", "days", AdjustableClock.LongestStep);
        return TypedResults.Ok(new ClockResponse(options.Clock!.Today(DateTimeZone.Utc)));
    }
}

/// <summary>How far to go.</summary>
public sealed record ClockRequest
{
    /// <summary>Whole days, at least 1.</summary>
    public int? Days { get; init; }
}

/// <summary>Where the clock stands.</summary>
/// <param name="Today">Its date, UTC.</param>
public sealed record ClockResponse(LocalDate Today);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false, MaxDepth = 2)]
[JsonSerializable(typeof(ClockRequest))]
internal sealed partial class ClockJson : JsonSerializerContext;
