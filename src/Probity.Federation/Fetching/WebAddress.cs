using System.Diagnostics.CodeAnalysis;

namespace Probity.Federation.Fetching;

/// <summary>Addresses of logs and witnesses as people write them.</summary>
public static class WebAddress
{
    /// <summary>Reads an http or https address without user, query and fragment.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address) && Transport.IsWeb(address);
}
