using Probity.Federation.Fetching;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Following;
using Probity.TransparencyLog.Notes;

namespace Probity.Commands;

/// <summary>Where a log is read: a web address, or a directory.</summary>
internal sealed class LogPlace : IDisposable
{
    private readonly HttpLog? _web;

    private LogPlace(string name, LogFetch fetch, HttpLog? web) => (Name, Fetch, _web) = (name, fetch, web);

    /// <summary>The place in one form, however it was written.</summary>
    public string Name { get; }

    public LogFetch Fetch { get; }

    /// <summary>Reads an argument; null when it is neither an address nor a directory that exists.</summary>
    public static LogPlace? Of(string argument, TimeProvider clock)
    {
        if (WebAddress.TryRead(argument, out var address))
        {
            var web = new HttpLog(address, clock);
            return new LogPlace(address.AbsoluteUri.TrimEnd('/'), web.FetchAsync, web);
        }

        return Directory.Exists(argument)
            ? new LogPlace(Path.TrimEndingDirectorySeparator(Path.GetFullPath(argument)), new DirectoryLog(argument).FetchAsync, null)
            : null;
    }

    /// <summary>What the log there calls itself, believed by nobody yet; null when nothing readable is there.</summary>
    public async Task<string?> OriginAsync(CancellationToken cancel) =>
        await Fetch(LogPaths.Checkpoint, SignedNote.LongestNote, cancel) is { } bytes ? SignedCheckpoint.Parse(bytes).Value?.Origin : null;

    public void Dispose() => _web?.Dispose();
}
