using System.Security.Cryptography;

namespace Probity.Web.Acts;

/// <summary>Idempotency keys for forms, so that a form posted twice acts once.</summary>
internal static class Keys
{
    internal static string Fresh() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
