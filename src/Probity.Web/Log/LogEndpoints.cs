using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Probity.Registers.Authorities;
using Probity.Storage;
using Probity.Storage.Log;
using Probity.TransparencyLog.Tiles;
using Probity.Web.SignIn;

namespace Probity.Web.Log;

/// <summary>
/// <c>/log/{authority}/{register}/…</c>: checkpoint, tiles, entries and keys of a register's log (C2SP tlog-tiles), which any file server could give as
/// well, and what may be opened of an entry, which is asked here each time.
/// </summary>
internal static class LogEndpoints
{
    private const string Root = "/log";
    private const string Forever = "public, max-age=31536000, immutable";
    private const string Never = "no-store";

    public static void MapLog(this IEndpointRouteBuilder routes)
    {
        var log = routes.MapGroup(Root + "/{authority}/{slug}").RequireAuthorization(Policies.Anyone).ExcludeFromDescription();
        log.MapGet("/checkpoint", Checkpoint);
        log.MapGet("/keys", Keys);
        log.MapGet("/tile/{**path}", Tile);
        log.MapGet("/disclosure/{number:long}", Disclose);
        log.MapGet("/proof/{number:long}", Prove);
        routes.MapGet("/registers/{authority}/{slug}/entries/{reference}/proof.tlog-proof", ProveEntry)
            .RequireAuthorization(Policies.Anyone).ExcludeFromDescription();
    }

    /// <summary>Whether an address belongs to a log, which says the same to everybody.</summary>
    public static bool IsLog(PathString path) => path.StartsWithSegments(Root);

    /// <summary>Whether an address belongs to the part of a log that any file server could give.</summary>
    public static bool IsStatic(PathString path) =>
        path.StartsWithSegments(Root, out var rest) && rest.Value?.Split('/') is [_, _, _, "checkpoint" or "keys" or "tile", ..];

    private static IResult Checkpoint(HttpContext context, RegisterNode node, string authority, string slug)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return Find(authority, slug) is { } id && node.Logs.Checkpoint(id) is { } checkpoint ? Text(checkpoint.ToBytes()) : TypedResults.NotFound();
    }

    private static IResult Keys(HttpContext context, RegisterNode node, string authority, string slug)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return Find(authority, slug) is { } id && node.Logs.Keys(id) is { } keys ? Text(keys) : TypedResults.NotFound();
    }

    private static IResult Tile(HttpContext context, RegisterNode node, string authority, string slug, string path)
    {
        context.Response.Headers.CacheControl = "no-cache";
        var bytes = Find(authority, slug) is not { } id ? null
            : EntryBundleAddress.FromPath("tile/" + path) is { } bundle ? node.Logs.Entries(id, bundle)
            : TileAddress.FromPath("tile/" + path) is { } tile ? node.Logs.Tile(id, tile)
            : null;
        if (bytes is null) return TypedResults.NotFound();
        context.Response.Headers.CacheControl = Forever;
        return TypedResults.Bytes(bytes, MediaTypeNames.Application.Octet);
    }

    private static async Task<IResult> Disclose(
        HttpContext context, RegisterNode node, string authority, string slug, long number, CancellationToken cancel) =>
        await Open(context, node, authority, slug, number, opened => TypedResults.Bytes(opened.Disclosure.ToBytes(), MediaTypeNames.Application.Json), cancel);

    private static async Task<IResult> Prove(
        HttpContext context, RegisterNode node, string authority, string slug, long number, CancellationToken cancel) =>
        await Open(context, node, authority, slug, number, opened => opened.Proof is { } proof ? Text(proof.ToBytes()) : TypedResults.NotFound(), cancel);

    private static async Task<IResult> Open(
        HttpContext context, RegisterNode node, string authority, string slug, long number, Func<OpenedEntry, IResult> answer, CancellationToken cancel)
    {
        context.Response.Headers.CacheControl = Never;
        return Find(authority, slug) is not { } id ? TypedResults.NotFound() : await node.Logs.Disclosures.ReadAsync(id, number, cancel) switch
        {
            PublicDisclosure.Opened opened => answer(opened.Entry),
            PublicDisclosure.Gone => TypedResults.StatusCode(StatusCodes.Status410Gone),
            _ => TypedResults.NotFound(),
        };
    }

    private static async Task<IResult> ProveEntry(
        HttpContext context, RegisterNode node, string authority, string slug, string reference, CancellationToken cancel)
    {
        context.Response.Headers.CacheControl = Never;
        if (Find(authority, slug) is not { } id) return TypedResults.NotFound();
        var opened = await node.Logs.Disclosures.OfEntryAsync(id, reference, cancel);
        return opened.Count > 0 && opened.All(o => o.Proof is not null)
            ? TypedResults.File(Encoding.UTF8.GetBytes(string.Concat(opened.Select(o => o.Proof))), "text/plain; charset=utf-8", $"{reference}.tlog-proof")
            : TypedResults.NotFound();
    }

    private static RegisterId? Find(string authority, string slug) => RegisterId.TryParse($"{authority}/{slug}", out var id) ? id : null;

    private static IResult Text(byte[] bytes) => TypedResults.Bytes(bytes, "text/plain; charset=utf-8");
}
