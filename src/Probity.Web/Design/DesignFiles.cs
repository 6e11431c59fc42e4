using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Probity.Web.Design;

/// <summary>The style sheet and the icon, served from the assembly so that a node needs no file beside it.</summary>
public static class DesignFiles
{
    private static readonly string[] Parts = ["tokens", "base", "shell", "parts", "figures", "forms", "prose", "print"];

    private static readonly byte[] Stylesheet = Encoding.UTF8.GetBytes(string.Concat(Parts.Select(part => Read($"Styles/{part}.css"))));

    private static readonly byte[] Icon = Encoding.UTF8.GetBytes(Read("favicon.svg"));

    /// <summary>The style sheet's address; it carries a digest of the content, so it may be cached for ever.</summary>
    public static string StylesheetAddress { get; } = $"/design/probity.{Digest(Stylesheet)}.css";

    /// <summary>The icon's address.</summary>
    public const string IconAddress = "/favicon.svg";

    /// <summary>Maps the style sheet and the icon, open to everyone.</summary>
    public static IEndpointRouteBuilder MapDesignFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(StylesheetAddress, (HttpContext context) => Send(context, Stylesheet, "text/css; charset=utf-8", "public, max-age=31536000, immutable"))
            .AllowAnonymous().ExcludeFromDescription();
        routes.MapGet(IconAddress, (HttpContext context) => Send(context, Icon, "image/svg+xml", "public, max-age=86400"))
            .AllowAnonymous().ExcludeFromDescription();
        return routes;
    }

    private static FileContentHttpResult Send(HttpContext context, byte[] content, string type, string caching)
    {
        context.Response.Headers.CacheControl = caching;
        return TypedResults.File(content, type);
    }

    private static string Digest(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content))[..12];

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
