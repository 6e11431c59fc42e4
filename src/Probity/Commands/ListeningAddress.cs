namespace Probity.Commands;

/// <summary>What <c>--urls</c> takes.</summary>
internal static class ListeningAddress
{
    /// <summary>The addresses in an option's value; several are parted by semicolons.</summary>
    public static string[] Parts(string value) => value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Why the value cannot be listened on, or null.</summary>
    /// <param name="value">As it was given.</param>
    /// <param name="example">An address that would do.</param>
    public static string? Refusal(string value, string example)
    {
        var parts = Parts(value);
        return parts.Length == 0 || parts.Any(p => !Uri.TryCreate(p, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.PathAndQuery != "/")
            ? $"--urls: '{value}' is no http or https address without a path, such as {example}."
            : null;
    }
}
