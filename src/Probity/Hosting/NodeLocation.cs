using System.Security.Cryptography;
using System.Text;

namespace Probity.Hosting;

/// <summary>Where a node keeps its data and, apart from them, its keys.</summary>
/// <param name="Data">Database and lock file.</param>
/// <param name="Keys">Master keys and the running node's control file; never inside <paramref name="Data"/>.</param>
internal sealed record NodeLocation(string Data, string Keys)
{
    /// <summary>The data directory when none is named.</summary>
    public const string DefaultData = "probity-data";

    /// <summary>File in which a running node tells this machine's user how to reach it.</summary>
    public string ControlFile => Path.Combine(Keys, "control.json");

    /// <summary>Makes both absolute; keys go to the user's state directory, one folder for each data directory.</summary>
    public static NodeLocation Of(string? data, string? keys)
    {
        var directory = Path.GetFullPath(data ?? DefaultData);
        return new NodeLocation(directory, Path.GetFullPath(keys ?? Path.Combine(State(), "probity", "keys", Name(directory))));
    }

    /// <summary>Where the keys that protect cookies are kept: created closed to other users, whatever the keys directory itself allows.</summary>
    public string CookieKeys()
    {
        var path = Path.Combine(Keys, "cookies");
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            Directory.CreateDirectory(path, OwnerOnly);
            File.SetUnixFileMode(path, OwnerOnly);
        }

        return path;
    }

    private static string Name(string directory) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(directory)))[..16];

    /// <summary>Where this user's programs keep what they remember.</summary>
    public static string State() => Environment.GetEnvironmentVariable("XDG_STATE_HOME") is { Length: > 0 } state
        ? state
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } local
            ? local
            : Path.GetTempPath());
}
