using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Probity.Web.Api.Tokens;

/// <summary>A program signs in with somebody's account.</summary>
public sealed record TokenRequest
{
    /// <summary>Name the account signs in with.</summary>
    [Description("Name the account signs in with.")]
    public string? Login { get; init; }

    /// <summary>Its password.</summary>
    [Description("Its password.")]
    public string? Password { get; init; }
}

/// <summary>What to send as <c>Authorization: Bearer</c>.</summary>
/// <param name="TokenType">Always Bearer.</param>
/// <param name="AccessToken">The token.</param>
/// <param name="ExpiresIn">Seconds it lasts.</param>
public sealed record TokenResponse(string TokenType, string AccessToken, int ExpiresIn);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false, MaxDepth = 2)]
[JsonSerializable(typeof(TokenRequest))]
internal sealed partial class TokenJson : JsonSerializerContext;
