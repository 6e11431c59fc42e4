using System.CommandLine;
using Probity.Federation.Following;
using Probity.Hosting;
using Probity.Operations;
using Probity.TransparencyLog.Following;

namespace Probity.Commands;

/// <summary><c>probity log verify</c>: follows a whole log and remembers what it saw.</summary>
internal static class LogVerifyCommand
{
    public static Command Make(TimeProvider clock)
    {
        var where = new Argument<string>("log") { Description = "Address of the log (http or https), or a directory with its files" };
        var state = new Option<FileInfo?>("--state") { Description = "File that remembers what was seen. Default: one for each log in the user's state directory" };
        var newOnly = new Option<bool>("--new-only") { Description = "Read only the entries after those seen before; the earlier ones stay vouched for by their root" };
        var (key, witnesses, quorum) = (LogKeys.Log(), LogKeys.Witnesses(), LogKeys.Quorum());
        var verify = new Command("verify", "Read a whole log and verify it; remembers what it saw. Exit code 2 when it does not hold.")
        {
            where, key, witnesses, quorum, state, newOnly,
        };
        LogKeys.Validate(verify, witnesses, quorum);
        verify.SetAction(async (parsed, cancel) =>
        {
            using var place = LogPlace.Of(parsed.GetRequiredValue(where), clock);
            if (place is null)
                return Refuse($"log: '{parsed.GetRequiredValue(where)}' is neither an http address nor a directory.");
            var trusted = parsed.GetValue(key);
            var request = new FollowRequest
            {
                Trusted = trusted,
                Witnesses = [.. parsed.GetValue(witnesses) ?? []],
                Quorum = LogKeys.Needed(parsed, witnesses, quorum),
                NewEntriesOnly = parsed.GetValue(newOnly),
            };
            try
            {
                return await VerifyAsync(place, request, parsed.GetValue(state), cancel);
            }
            catch (Exception e) when (e is HttpRequestException or IOException or UnauthorizedAccessException)
            {
                return Refuse($"log: {place.Name} cannot be read: {e.Message}");
            }
        });
        return verify;
    }

    private static async Task<int> VerifyAsync(LogPlace place, FollowRequest request, FileInfo? state, CancellationToken cancel)
    {
        var seen = SeenLogs.OfThisUser();
        var file = state is not null ? new RememberedLogFile(state.FullName)
            : (request.Trusted?.Name ?? seen.OriginAt(place.Name) ?? await place.OriginAsync(cancel)) is { } origin ? seen.Of(origin)
            : null;
        var remembered = file?.Read();
        if (remembered is { IsGood: false } broken)
            return Refuse($"--state: {file!.Path}: {broken.Reason}. Restore it, or name another file to begin anew.");

        request = request with { Remembered = remembered?.Value };
        var report = await ProgressBar.WhileAsync(steps => LogFollower.FollowAsync(place.Fetch, request, new Bar(steps), cancel));
        var code = FollowConclusion.Tell(report, request.Remembered);
        if (code != 0 || file is null)
            return code;

        file.Write(report.State!);
        if (state is null)
            seen.Note(place.Name, report.Checkpoint!.Origin);
        Console.WriteLine($"  Remembered in {file.Path}");
        return 0;
    }

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return 1;
    }

    private sealed class Bar(IProgress<Step> steps) : IProgress<FollowProgress>
    {
        public void Report(FollowProgress value) => steps.Report(new Step("Reading entries", value.Entries, Math.Max(1, value.Size)));
    }
}
