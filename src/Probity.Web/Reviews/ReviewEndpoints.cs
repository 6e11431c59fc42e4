using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Probity.Registers.Authorities;
using Probity.Registers.Framework;
using Probity.Registers.Subjects;
using Probity.Storage;
using Probity.Storage.Reviews;
using Probity.Web.Acts;
using Probity.Web.Design;
using Probity.Web.Documents;
using Probity.Web.Languages;
using Probity.Web.Oversight;
using Probity.Web.Portal;
using Probity.Web.SignIn;

namespace Probity.Web.Reviews;

/// <summary>Reviews of enterprises: to read, to reply to, and the signs of brigading for a person to look at.</summary>
internal static class ReviewEndpoints
{
    private const int Shortest = 10;
    private const int Longest = 2_000;

    public static void MapReviewPages(this IEndpointRouteBuilder routes)
    {
        var (everybody, subjects, auditors) = (For(Policies.Anyone), For(Policies.Subjects), For(Policies.Auditors));
        everybody.MapGet("/reviews/method", IResult () => Pages.Show<MethodPage>());
        everybody.MapGet("/organisations/{code}/reviews", Read);
        everybody.MapGet("/organisations/{code}/reviews.csv", Download);
        subjects.MapGet("/organisations/{code}/reviews/{id}/reply", async Task<IResult> (string code, string id, RegisterNode node, ICurrentActor current, CancellationToken cancel) =>
            await OwnAsync(code, id, node, current, cancel) is { } review ? ShowReply(code, review) : TypedResults.NotFound());
        subjects.MapPost("/organisations/{code}/reviews/{id}/reply", ReplyAsync);
        auditors.MapGet("/oversight/reviews", IResult (RegisterNode node, ICurrentActor current) => Pages.Show<FlagsPage>(
            StatusCodes.Status200OK, ("Flags", node.Reviews.Flags()), ("Zone", OversightEndpoints.ZoneOf(node, current.Required))));
        auditors.MapGet("/oversight/reviews/{number:long}", IResult (long number, RegisterNode node, ICurrentActor current) => ShowFlag(number, node, current, null));
        auditors.MapPost("/oversight/reviews/{number:long}", ExamineAsync);

        RouteGroupBuilder For(string policy) => routes.MapGroup("").RequireAuthorization(policy).ExcludeFromDescription();
    }

    /// <summary>The code as written on the page, when it is that of an enterprise that can be reviewed; else null.</summary>
    public static string? Enterprise(string text) => SocialCreditCode.TryParse(text.Replace("uscc:", "", StringComparison.Ordinal), out var code, out _)
        && !code.IsSoleTrader ? code.Value : null;

    internal static IReadOnlyList<Question> Replying(Texts t) => [new AreaQuestion("text", t["reviews.reply.text"], t["reviews.reply.hint"])];

    internal static IReadOnlyList<Question> Examining(Texts t) =>
    [
        new OneOfQuestion("notice", t["reviews.flag.outcome"], [new Choice("false", t["reviews.flag.left"]), new Choice("true", t["reviews.flag.notice"])]),
        new AreaQuestion("reasons", t["oversight.finding.reasons"], t["reviews.flag.reasons.hint"]),
    ];

    private static IResult Read(string code, string? page, string? only, RegisterNode node, ICurrentActor current)
    {
        if (Enterprise(code) is not { } enterprise || PageNumber.Read(page) is not { } number) return TypedResults.NotFound();
        bool? verified = only switch { "verified" => true, "unverified" => false, _ => null };
        var (figures, withdrawn) = node.Reviews.Figures(enterprise);
        return Pages.Show<ReviewsPage>(
            StatusCodes.Status200OK, ("Code", enterprise), ("Figures", figures), ("Withdrawn", withdrawn), ("Reviews", node.Reviews.Read(enterprise, verified, number)),
            ("Only", verified is null ? null : only), ("Notices", node.Reviews.Flags(enterprise).Where(f => f.Finding is { ShowsNotice: true }).ToArray()),
            ("MayReply", current.Actor?.Roles.Contains(Role.Subject) == true));
    }

    private static IResult Download(string code, RegisterNode node) => Enterprise(code) is not { } enterprise ? TypedResults.NotFound() : TypedResults.File(
        Encoding.UTF8.GetBytes(CsvTable.Write(
            ["review", "platform", "transaction", "stars", "experienced-on", "text", "reply"],
            node.Reviews.All(enterprise).Select(r => (string[])
            [
                r.Review.Id, r.Review.Platform, r.Review.IsVerified ? "yes" : "no", r.Review.Stars.ToString(CultureInfo.InvariantCulture),
                r.Review.ExperiencedOn.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), r.Review.Text, r.Reply ?? "",
            ]))), "text/csv; charset=utf-8", $"reviews-{enterprise}.csv");

    private static async Task<IResult> ReplyAsync(string code, string id, HttpContext context, RegisterNode node, ICurrentActor current, Texts t)
    {
        if (await OwnAsync(code, id, node, current, context.RequestAborted) is not { } review) return TypedResults.NotFound();
        var answers = Answers.Of(await context.Request.ReadFormAsync(context.RequestAborted), t);
        var text = Written(answers, "text", t);
        if (answers.Errors.Count > 0) return ShowReply(code, review, answers);
        await node.Reviews.ReplyAsync(Enterprise(code)!, id, text, context.RequestAborted);
        return TypedResults.LocalRedirect($"/organisations/{Enterprise(code)}/reviews");
    }

    private static async Task<IResult> ExamineAsync(long number, HttpContext context, RegisterNode node, ICurrentActor current, Texts t)
    {
        var answers = Answers.Of(await context.Request.ReadFormAsync(context.RequestAborted), t);
        var (notice, reasons) = (answers.Yes("notice"), Written(answers, "reasons", t));
        if (answers.Errors.Count == 0)
        {
            if (await node.Reviews.ExamineAsync(current.Required, number, notice, reasons, context.RequestAborted)) return TypedResults.LocalRedirect("/oversight/reviews");
            answers.Wrong("", t["reviews.flag.gone"]);
        }

        return ShowFlag(number, node, current, answers);
    }

    private static string Written(Answers answers, string name, Texts t)
    {
        var text = answers.OptionalText(name) ?? "";
        if (text.Length is < Shortest or > Longest || !PlainText.IsReadable(text)) answers.Wrong(name, t.Format("reviews.wrong.text", Shortest, Longest));
        return text;
    }

    // A review is replied to by the account of the enterprise it is about, and by nobody else.
    private static async Task<AnsweredReview?> OwnAsync(string code, string id, RegisterNode node, ICurrentActor current, CancellationToken cancel) =>
        Enterprise(code) is { } enterprise
        && (await node.Accounts.FindAsync(current.Required.Id, cancel))?.Identity?.Identifiers.Any(i => i.Scheme == IdentifierScheme.Uscc && i.Value == enterprise) == true
            ? node.Reviews.All(enterprise).FirstOrDefault(r => r.Review.Id == id)
            : null;

    private static IResult ShowReply(string code, AnsweredReview review, Answers? answers = null) => Pages.Show<ReplyPage>(
        answers is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        ("Code", Enterprise(code)), ("Answered", review), ("Answers", answers), ("Errors", answers?.Errors));

    private static IResult ShowFlag(long number, RegisterNode node, ICurrentActor current, Answers? answers) =>
        node.Reviews.Flags().FirstOrDefault(f => f.Number == number) is { } flag
            ? Pages.Show<FlagPage>(
                answers is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity, ("Flag", flag),
                ("Reviews", node.Reviews.All(flag.Enterprise)), ("Zone", OversightEndpoints.ZoneOf(node, current.Required)), ("Answers", answers), ("Errors", answers?.Errors))
            : TypedResults.NotFound();
}
