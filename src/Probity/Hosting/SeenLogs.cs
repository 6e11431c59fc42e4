using System.Security.Cryptography;
using System.Text;
using Probity.Federation.Following;

namespace Probity.Hosting;

/// <summary>
/// What this user has seen of logs: a state for each log, whatever place it is read from, so that two places which show different
/// logs under one origin are found out; and which log each place showed, so that a place cannot pass to another log unnoticed.
/// </summary>
internal sealed class SeenLogs(string directory)
{
    /// <summary>In the user's state directory.</summary>
    public static SeenLogs OfThisUser() => new(Path.Combine(NodeLocation.State(), "probity", "logs"));

    /// <summary>Where the state of a log is kept.</summary>
    public RememberedLogFile Of(string origin) => new(Path.Combine(directory, Name(origin)));

    /// <summary>The log that a place showed before; null when it showed none.</summary>
    public string? OriginAt(string place)
    {
        var file = PlaceFile(place);
        return File.Exists(file) && File.ReadAllText(file).Trim() is { Length: > 0 } origin ? origin : null;
    }

    /// <summary>Remembers which log a place showed.</summary>
    public void Note(string place, string origin)
    {
        var file = PlaceFile(place);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file + ".new", origin);
        File.Move(file + ".new", file, overwrite: true);
    }

    private string PlaceFile(string place) => Path.Combine(directory, "places", Name(place));

    private static string Name(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
}
