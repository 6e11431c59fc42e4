using System.ComponentModel;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime.Text;
using Probity.Storage;
using Probity.Storage.Reviews;
using Probity.Web.Problems;
using Probity.Web.SignIn;

namespace Probity.Web.Api.Reviews;

/// <summary><c>/api/v1/reviews</c>: platforms pass on what their users wrote about enterprises.</summary>
internal static class ReviewEndpoints
{
    private const int LongestReference = 200;

    public static void MapReviews(this IEndpointRouteBuilder api)
    {
        api.MapPost("/reviews", Submit).RequireAuthorization(Policies.ReviewPlatforms).Accepts<ReviewRequest>("application/json")
            .Produces<ReviewResponse>(StatusCodes.Status201Created).Produces<ReviewResponse>().WithProblems(400, 401, 413, 415, 422, 429)
            .WithName("PassReviewOn").WithTags("Reviews").WithSummary("Pass on a review of an enterprise")
            .WithDescription("The account and the transaction are kept as hashes; the same account has another mark at every enterprise. Reviews enter no register, check or rating. The same review sent again, as after an answer that was lost, is answered with 200 and the reference it has.");
        api.MapDelete("/reviews/{id}", Withdraw).RequireAuthorization(Policies.ReviewPlatforms).Produces(StatusCodes.Status204NoContent).WithProblems(401, 404, 429)
            .WithName("WithdrawReview").WithTags("Reviews").WithSummary("Take back a review for its author");
    }

    private static async Task<IResult> Submit(HttpContext context, RegisterNode node)
    {
        var (request, malformed) = await RequestBody.ReadAsync(context, ReviewJson.Default.ReviewRequest);
        if (request is null) return malformed!;
        if (Missing(request) is { } field) return ProblemResult.Of(context, StatusCodes.Status422UnprocessableEntity, "reviews.wrong.reference", field, LongestReference);
        if (LocalDatePattern.Iso.Parse(request.ExperiencedOn ?? "") is not { Success: true } day)
            return ProblemResult.Of(context, StatusCodes.Status422UnprocessableEntity, "reviews.wrong.day", "experiencedOn");

        var passed = new PassedReview(request.Enterprise ?? "", request.Account!, request.Stars ?? 0, request.Text ?? "", day.Value, request.Transaction);
        var (id, isKnown, refusal) = await node.Reviews.SubmitAsync(ReviewPlatformHandler.PlatformOf(context), passed, context.RequestAborted);
        if (refusal is not null) return ProblemResult.Of(refusal, context);
        return isKnown ? TypedResults.Ok(new ReviewResponse(id!)) : TypedResults.Created($"/organisations/{request.Enterprise}/reviews", new ReviewResponse(id!));
    }

    private static async Task<IResult> Withdraw(string id, HttpContext context, RegisterNode node) =>
        await node.Reviews.WithdrawAsync(ReviewPlatformHandler.PlatformOf(context), id, context.RequestAborted) ? TypedResults.NoContent() : TypedResults.NotFound();

    private static string? Missing(ReviewRequest request) => request switch
    {
        { Account.Length: not (>= 1 and <= LongestReference) } or { Account: null } => "account",
        { Transaction.Length: not (>= 1 and <= LongestReference) } and { Transaction: not null } => "transaction",
        _ => null,
    };
}

/// <summary>A review as a platform passes it on.</summary>
public sealed record ReviewRequest
{
    /// <summary>18-character social credit code of the reviewed enterprise.</summary>
    [Description("18-character social credit code of the reviewed enterprise; never of a person or a sole trader.")]
    public string? Enterprise { get; init; }

    /// <summary>The reviewer's account.</summary>
    [Description("The reviewer's account at the platform, in any form that stays the same. It is hashed together with the enterprise and not kept.")]
    public string? Account { get; init; }

    /// <summary>1 to 5.</summary>
    [Description("1 to 5, whole.")]
    public int? Stars { get; init; }

    /// <summary>The reviewer's words.</summary>
    [Description("The reviewer's words, 1 to 2000 characters.")]
    public string? Text { get; init; }

    /// <summary>The day it is about.</summary>
    [Description("The day it is about, ISO 8601, within the last year.")]
    public string? ExperiencedOn { get; init; }

    /// <summary>The platform's reference of the transaction.</summary>
    [Description("The platform's reference of the transaction that it has verified; left out where there is none. Kept as a hash; it backs one review.")]
    public string? Transaction { get; init; }
}

/// <summary>A review that was taken in.</summary>
/// <param name="Id">Its reference, with which it can be taken back.</param>
public sealed record ReviewResponse(string Id);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false, MaxDepth = 2)]
[JsonSerializable(typeof(ReviewRequest))]
internal sealed partial class ReviewJson : JsonSerializerContext;
