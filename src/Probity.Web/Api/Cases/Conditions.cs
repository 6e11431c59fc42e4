using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Probity.Web.Problems;

namespace Probity.Web.Api.Cases;

/// <summary>On what conditions an act is done: only on the version its sender read, and only once.</summary>
internal sealed record Conditions
{
    public const string KeyHeader = "Idempotency-Key";
    public const string KeyMeaning = "Chosen by the sender, at most 64 characters. The same request with the same key acts once and gets the same answer.";

    private const int LongestKey = 64;

    // No case has this version: a tag that is none of ours matches nothing.
    private const int NoVersion = -1;

    /// <summary>The If-Match header.</summary>
    [FromHeader(Name = "If-Match"), Description("The entity tag with which the case was read; 412 when the case has moved on since.")]
    public string? IfMatch { get; init; }

    /// <summary>The Idempotency-Key header.</summary>
    [FromHeader(Name = KeyHeader), Description(KeyMeaning)]
    public string? IdempotencyKey { get; init; }

    /// <summary>The version to act on; null for whatever it is now.</summary>
    public int? Version => string.IsNullOrEmpty(IfMatch) || IfMatch == "*" ? null
        : EntityTagHeaderValue.TryParse(IfMatch, out var tag) && !tag.IsWeak
            && int.TryParse(tag.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version
        : NoVersion;

    /// <summary>The key; null when none was sent.</summary>
    public string? Key => string.IsNullOrEmpty(IdempotencyKey) ? null : IdempotencyKey;

    /// <summary>What is wrong with the headers themselves, or null.</summary>
    public ProblemResult? Problem(HttpContext context)
    {
        if (IdempotencyKey?.Length > LongestKey)
            return ProblemResult.Of(context, StatusCodes.Status400BadRequest, "errors.field.length", KeyHeader, KeyHeader, 1, LongestKey);
        return Version != NoVersion || EntityTagHeaderValue.TryParse(IfMatch, out _)
            ? null
            : ProblemResult.Of(context, StatusCodes.Status400BadRequest, "errors.if-match", "If-Match");
    }

    /// <summary>The entity tag of a version.</summary>
    public static string TagOf(int version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}
