using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;
using Probity.CharterFiles.Documents;
using Probity.CharterFiles.Drafting;
using Probity.Registers.Authorities;
using Probity.Storage;
using Probity.Storage.Authorities;
using Probity.Web.Design;
using Probity.Web.SignIn;

namespace Probity.Web.Drafts;

/// <summary>Changing a draft, by its form or its text, and throwing it away. What was changed meanwhile by somebody else is never written over.</summary>
internal static class ChangeDraft
{
    public static void MapChangeDraft(this RouteGroupBuilder drafts)
    {
        drafts.MapGet("/{id}/form/{part}", (string id, string part, bool? saved, RegisterNode node, ICurrentActor current) =>
            DraftPart.All.Contains(part) ? ShowForm(id, part, node, current, saved == true) : TypedResults.NotFound());
        drafts.MapPost("/{id}/form/{part}", SaveFormAsync);
        drafts.MapPost("/{id}/text", SaveTextAsync);
        drafts.MapGet("/{id}/discard", (string id, RegisterNode node, ICurrentActor current) =>
            DraftEndpoints.Show<DiscardDraftPage>(id, node, current, _ => []));
        drafts.MapPost("/{id}/discard", DiscardAsync);
    }

    private static IResult ShowForm(string id, string part, RegisterNode node, ICurrentActor current, bool saved) =>
        DraftEndpoints.Show<DraftFormPage>(id, node, current, _ => [("Library", node.Library), ("Part", part), ("Saved", saved)]);

    // What was answered stands on the form again, under the revision that is there now.
    private static IResult ShowRefused(string id, string part, RegisterNode node, Actor actor, string answered, DraftRefusal refusal) =>
        node.Drafts.Find(actor, id) is not { } stored
            ? TypedResults.NotFound()
            : Pages.Show<DraftFormPage>(
                Status(refusal), ("View", DraftView.Of(node, actor, stored with { Text = answered })), ("Library", node.Library), ("Part", part), ("Refusal", refusal));

    private static async Task<IResult> SaveFormAsync(string id, string part, HttpContext context, RegisterNode node, ICurrentActor current)
    {
        var posted = await context.Request.ReadFormAsync(context.RequestAborted);
        if (!DraftPart.All.Contains(part) || DraftEndpoints.Find(node, current.Required, id)?.Draft is not { } draft)
        {
            return TypedResults.NotFound();
        }

        var (add, remove) = (posted["add"].ToString(), posted["remove"].ToString());
        var answered = draft.With(path => Answer(posted, draft, part, path));
        var changed = add.Length > 0 ? answered.Adding(add) : remove.Length > 0 ? answered.Without(remove) : answered;
        var refusal = await node.Drafts.ChangeAsync(current.Required, id, DraftEndpoints.Revision(posted), changed.Text, context.RequestAborted);
        var place = add.Length > 0 ? "#" + Added(changed, add) : "";
        return refusal is { } reason
            ? ShowRefused(id, part, node, current.Required, changed.Text, reason)
            : TypedResults.LocalRedirect($"{DraftEndpoints.Address}/{id}/form/{part}?saved=true{place}");
    }

    // A list of boxes of which none is ticked posts nothing, and says that nothing is wanted.
    private static IReadOnlyList<string>? Answer(IFormCollection posted, CharterDraft draft, string part, string path)
    {
        if (DraftPart.Of(path) != part)
        {
            return null;
        }

        if (posted.TryGetValue(path, out StringValues given))
        {
            return [.. given.Select(value => value ?? "")];
        }

        return draft.Keys.FirstOrDefault(k => k.Path == path)?.Form is KeyForm.Words or KeyForm.Slugs ? [] : null;
    }

    private static string Added(CharterDraft draft, string path) => draft.Count(path) is > 0 and var count ? $"{path}[{count - 1}]" : path;

    private static async Task<IResult> SaveTextAsync(string id, HttpContext context, RegisterNode node, ICurrentActor current)
    {
        var posted = await context.Request.ReadFormAsync(context.RequestAborted);
        var text = posted["text"].ToString().ReplaceLineEndings("\n");
        var refusal = await node.Drafts.ChangeAsync(current.Required, id, DraftEndpoints.Revision(posted), text, context.RequestAborted);
        return refusal is null
            ? TypedResults.LocalRedirect($"{DraftEndpoints.Address}/{id}/text?saved=true")
            : DraftEndpoints.Show<DraftTextPage>(id, node, current, _ => [("Given", text), ("Refusal", refusal)], Status(refusal));
    }

    private static async Task<IResult> DiscardAsync(string id, HttpContext context, RegisterNode node, ICurrentActor current)
    {
        var posted = await context.Request.ReadFormAsync(context.RequestAborted);
        var refusal = await node.Drafts.DiscardAsync(current.Required, id, DraftEndpoints.Revision(posted), context.RequestAborted);
        return refusal is null
            ? TypedResults.LocalRedirect($"{DraftEndpoints.Address}?discarded=true")
            : DraftEndpoints.Show<DiscardDraftPage>(id, node, current, _ => [("Refusal", refusal)], Status(refusal));
    }

    private static int Status(DraftRefusal? refusal) => refusal switch
    {
        null => StatusCodes.Status200OK,
        DraftRefusal.ChangedMeanwhile => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}
