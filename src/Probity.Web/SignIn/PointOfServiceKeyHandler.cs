using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Probity.Storage;
using Probity.Storage.Accounts;

namespace Probity.Web.SignIn;

/// <summary>Knows a point of service by its key.</summary>
internal sealed class PointOfServiceKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, RegisterNode node)
    : BearerKeyHandler<PointOfServiceKey>(options, logger, encoder)
{
    public new const string Scheme = "PointOfService";

    public const string KeyClaim = "point-of-service";

    /// <summary>The key a request was let through with.</summary>
    public static PointOfServiceKey KeyOf(HttpContext context) => context.Features.GetRequiredFeature<PointOfServiceKey>();

    /// <summary>The known key that a request shows, if it does.</summary>
    public static PointOfServiceKey? Find(HttpRequest request, PointOfServiceKeys keys) => keys.Find(SecretOf(request));

    protected override PointOfServiceKey? Find(ReadOnlySpan<char> secret) => node.Keys.Find(secret);

    protected override Claim ClaimOf(PointOfServiceKey key) => new(KeyClaim, key.Id);
}
