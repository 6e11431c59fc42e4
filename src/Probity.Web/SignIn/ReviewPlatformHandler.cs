using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Probity.Storage;
using Probity.Storage.Reviews;

namespace Probity.Web.SignIn;

/// <summary>Knows a platform that passes reviews on by its key.</summary>
internal sealed class ReviewPlatformHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, RegisterNode node)
    : BearerKeyHandler<ReviewPlatform>(options, logger, encoder)
{
    public new const string Scheme = "ReviewPlatform";

    public const string PlatformClaim = "review-platform";

    /// <summary>The platform a request was let through for.</summary>
    public static ReviewPlatform PlatformOf(HttpContext context) => context.Features.GetRequiredFeature<ReviewPlatform>();

    protected override ReviewPlatform? Find(ReadOnlySpan<char> secret) => node.Platforms.Find(secret.ToString());

    protected override Claim ClaimOf(ReviewPlatform key) => new(PlatformClaim, key.Id);
}
