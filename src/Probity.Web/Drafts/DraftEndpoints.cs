using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Probity.CharterFiles;
using Probity.CharterFiles.Drafting;
using Probity.Registers.Authorities;
using Probity.Storage;
using Probity.Web.Design;
using Probity.Web.SignIn;

namespace Probity.Web.Drafts;

/// <summary>Drafting charters: an authority's own papers, which whoever holds an office there may read and its officers change.</summary>
internal static class DraftEndpoints
{
    public const string Address = "/desk/drafts";

    public static void MapDrafts(this IEndpointRouteBuilder routes)
    {
        var (readers, drafters) = (For(Policies.Desk), For(Policies.Officers));
        readers.MapGet("", ListAll);
        readers.MapGet("/{id}", (string id, bool? begun, RegisterNode node, ICurrentActor current) =>
            Show<DraftPage>(id, node, current, view => [("Zone", ZoneOf(node, current.Required)), ("Begun", begun == true)]));
        readers.MapGet("/{id}/charter.yaml", Download);
        readers.MapGet("/{id}/text", (string id, bool? saved, RegisterNode node, ICurrentActor current) =>
            Show<DraftTextPage>(id, node, current, view => [("Saved", saved == true)]));
        readers.MapGet("/{id}/preview", (string id, RegisterNode node, ICurrentActor current) =>
            Show<DraftPreviewPage>(id, node, current, view => [("Library", node.Library)]));
        readers.MapGet("/{id}/differences", (string id, RegisterNode node, ICurrentActor current) =>
            Show<DraftDifferencesPage>(id, node, current, view => Compared(view, node.Library)));
        readers.MapGet("/{id}/effect", EffectAsync);
        drafters.MapBeginDraft();
        drafters.MapChangeDraft();

        RouteGroupBuilder For(string policy) => routes.MapGroup(Address).RequireAuthorization(policy).ExcludeFromDescription();
    }

    /// <summary>A page of the draft, or 404 when the reader's authority has none of that id.</summary>
    internal static IResult Show<TPage>(
        string id, RegisterNode node, ICurrentActor current, Func<DraftView, (string, object?)[]> parameters, int status = StatusCodes.Status200OK)
        where TPage : Microsoft.AspNetCore.Components.IComponent =>
        Find(node, current.Required, id) is { } view ? Pages.Show<TPage>(status, [("View", view), .. parameters(view)]) : TypedResults.NotFound();

    internal static DraftView? Find(RegisterNode node, Actor actor, string id) =>
        node.Drafts.Find(actor, id) is { } stored ? DraftView.Of(node, actor, stored) : null;

    private static IResult ListAll(bool? discarded, RegisterNode node, ICurrentActor current)
    {
        var actor = current.Required;
        DraftView[] drafts = [.. node.Drafts.Of(actor).Select(stored => DraftView.Of(node, actor, stored))];
        return Pages.Show<DraftsPage>(
            StatusCodes.Status200OK, ("Drafts", drafts), ("Zone", ZoneOf(node, actor)), ("MayChange", DraftView.MayDraft(actor)), ("Discarded", discarded == true));
    }

    private static IResult Download(string id, RegisterNode node, ICurrentActor current) => Find(node, current.Required, id) is not { } view
        ? TypedResults.NotFound()
        : TypedResults.File(Encoding.UTF8.GetBytes(view.Stored.Text), "application/yaml; charset=utf-8", FileName(view));

    // A draft's name can be any text; a file's cannot.
    private static string FileName(DraftView view) =>
        view.Draft?.Value("charter") is { } name && NextVersion.IsName(name) ? $"{name}.yaml" : "charter.yaml";

    // The last version of its own name; a charter under a new name is held against the one it began as.
    private static (string, object?)[] Compared(DraftView view, CharterLibrary library)
    {
        var before = view.Draft is { } draft && library.Newest(draft.Value("charter")) is { } newest ? newest.Reference : view.Stored.Origin;
        return before is { } reference && library.TextOf(reference) is { } text
            ? [("Before", reference.ToString()), ("Differences", DraftDifferences.Between(text, view.Stored.Text))]
            : [];
    }

    private static async Task<IResult> EffectAsync(string id, RegisterNode node, ICurrentActor current, CancellationToken cancel)
    {
        if (Find(node, current.Required, id) is not { } view)
        {
            return TypedResults.NotFound();
        }

        var effects = view.Readable(node.Library) is { } readable ? await node.DraftEffects.ReadAsync(current.Required, readable.Charter, cancel) : null;
        return Pages.Show<DraftEffectPage>(StatusCodes.Status200OK, ("View", view), ("Effects", effects));
    }

    private static DateTimeZone ZoneOf(RegisterNode node, Actor actor) =>
        actor.Authority is { } authority && node.Directory.Find(authority) is { } keeper ? DateTimeZoneProviders.Tzdb[keeper.TimeZone] : DateTimeZone.Utc;

    internal static int Revision(IFormCollection form) =>
        int.TryParse(form["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : 0;
}
