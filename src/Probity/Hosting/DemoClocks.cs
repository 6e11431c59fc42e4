using System.Globalization;
using Probity.Web.Hosting;

namespace Probity.Hosting;

/// <summary>The clock of a demonstration: how far it was set ahead is kept beside the data, so that a restart does not go back.</summary>
internal static class DemoClocks
{
    private const string FileName = "demo-clock";

    /// <summary>The clock of a directory: ahead when a demonstration there was set ahead, else the real one.</summary>
    public static TimeProvider For(NodeLocation location, TimeProvider real) =>
        File.Exists(FileOf(location)) ? Adjustable(location, real) : real;

    /// <summary>A clock that can be set ahead and remembers it.</summary>
    public static AdjustableClock Adjustable(NodeLocation location, TimeProvider real)
    {
        var file = FileOf(location);
        var ahead = File.Exists(file) && long.TryParse(File.ReadAllText(file), NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            ? new TimeSpan(ticks)
            : TimeSpan.Zero;
        return new AdjustableClock(real, ahead, lead => File.WriteAllText(file, lead.Ticks.ToString(CultureInfo.InvariantCulture)));
    }

    private static string FileOf(NodeLocation location) => Path.Combine(location.Data, FileName);
}
