namespace Probity.Web.Languages;

/// <summary>Paths of this site that a reader may be sent back to.</summary>
public static class LocalPath
{
    /// <summary>The path itself when it stays on this site, else <c>/</c>: nobody may use us to send a reader elsewhere.</summary>
    public static string OrHome(string? path) => IsLocal(path) ? path! : "/";

    /// <summary>Whether a path begins with exactly one slash and hides no backslash or control character.</summary>
    public static bool IsLocal(string? path) =>
        path is ['/', ..]
        && path is not ['/', '/', ..]
        && !path.Any(character => character == '\\' || char.IsControl(character));
}
