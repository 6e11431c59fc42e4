using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Probity.CharterFiles;
using Probity.CharterFiles.Drafting;
using Probity.Registers.Charters;
using Probity.Storage;
using Probity.Web.Acts;
using Probity.Web.Design;
using Probity.Web.Languages;
using Probity.Web.SignIn;

namespace Probity.Web.Drafts;

/// <summary><c>/desk/drafts/new</c>: a draft that begins as another charter, from a file, or with every key missing.</summary>
internal static class BeginDraft
{
    public static void MapBeginDraft(this RouteGroupBuilder drafts)
    {
        drafts.MapGet("/new", (string? from, RegisterNode node, Texts t) => Show(Ask(node.Library, t, from)));
        drafts.MapPost("/new", BeginAsync);
    }

    private static IReadOnlyList<Question> Ask(CharterLibrary library, Texts t, string? from = null) =>
    [
        new PickQuestion("from", t["draft.begin.from"], Origins(library, t), t["draft.begin.from.hint"], Optional: true, Initial: from),
        new TextQuestion("id", t["draft.begin.id"], t["draft.begin.id.hint"], Optional: true),
    ];

    private static Choice[] Origins(CharterLibrary library, Texts t) =>
    [
        .. library.Charters.GroupBy(c => c.Reference.Id).Select(versions => versions.MaxBy(c => c.Reference.Version)!)
            .Select(c => new Choice(c.Reference.ToString(), $"{t.Say(c.Title)} ({c.Reference})")),
    ];

    private static async Task<IResult> BeginAsync(HttpContext context, RegisterNode node, ICurrentActor current, Texts t)
    {
        var posted = await context.Request.ReadFormAsync(context.RequestAborted);
        var answers = Answers.Of(posted, t);
        var (text, origin) = await TextAsync(posted, answers, node.Library, t, context.RequestAborted);
        if (text is null)
        {
            return Show(Ask(node.Library, t), answers);
        }

        var (id, refusal) = await node.Drafts.BeginAsync(current.Required, text, origin, context.RequestAborted);
        if (id is null)
        {
            answers.Wrong("", t[$"draft.refused.{refusal}"]);
            return Show(Ask(node.Library, t), answers);
        }

        return TypedResults.LocalRedirect($"{DraftEndpoints.Address}/{id}?begun=true");
    }

    private static async Task<(string? Text, CharterReference? Origin)> TextAsync(
        IFormCollection posted, Answers answers, CharterLibrary library, Texts t, CancellationToken cancel)
    {
        if (posted.Files["file"] is { Length: > 0 } file)
        {
            using var reader = new StreamReader(file.OpenReadStream());
            return (await reader.ReadToEndAsync(cancel), null);
        }

        var origin = answers.OptionalText("from") is { } from ? library.Charters.FirstOrDefault(c => c.Reference.ToString() == from) : null;
        if (origin is null && answers.OptionalText("from") is not null)
        {
            answers.Wrong("from", t["acts.wrong.choice"]);
            return (null, null);
        }

        var id = answers.OptionalText("id") ?? origin?.Reference.Id;
        if (id is null || !NextVersion.IsName(id))
        {
            answers.Wrong("id", t[id is null ? "draft.begin.nothing" : "draft.hint.slug"]);
            return (null, null);
        }

        var version = (library.Newest(id)?.Reference.Version ?? 0) + 1;
        return origin is null
            ? (CharterDraft.Begin(id).Text, null)
            : (NextVersion.Of(library.TextOf(origin.Reference)!, id, version), origin.Reference);
    }

    private static IResult Show(IReadOnlyList<Question> questions, Answers? answers = null) => Pages.Show<BeginDraftPage>(
        answers is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        ("Questions", questions), ("Answers", answers), ("Errors", answers?.Errors));
}
