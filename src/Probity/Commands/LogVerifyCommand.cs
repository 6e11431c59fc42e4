using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Probity.Federation.Fetching;
using Probity.Federation.Following;
using Probity.Hosting;
using Probity.Operations;
using Probity.TransparencyLog.Following;

namespace Probity.Commands;

/// <summary><c>probity log verify</c>: follows a whole log and remembers what it saw.</summary>
internal static class LogVerifyCommand
{
    private const int Refused = 2;

    public static Command Make()
    {
        var where = new Argument<string>("log") { Description = "Address of the log (http or https), or a directory with its files" };
        var state = new Option<FileInfo?>("--state") { Description = "File that remembers what was seen. Default: one for each log in the user's state directory" };
        var (key, witnesses, quorum) = (LogKeys.Log(), LogKeys.Witnesses(), LogKeys.Quorum());
        var verify = new Command("verify", "Read a whole log and verify it; remembers what it saw. Exit code 2 when it does not hold.") { where, key, witnesses, quorum, state };
        verify.SetAction(async (parsed, cancel) =>
        {
            var file = new RememberedLogFile(parsed.GetValue(state)?.FullName ?? Default(parsed.GetRequiredValue(where)));
            var remembered = file.Read();
            if (remembered is { IsGood: false } broken)
            {
                Console.Error.WriteLine($"--state: {file.Path}: {broken.Reason}. Restore it, or name another file to begin anew.");
                return 1;
            }

            var request = new FollowRequest
            {
                Trusted = parsed.GetValue(key),
                Witnesses = [.. parsed.GetValue(witnesses) ?? []],
                Quorum = parsed.GetValue(quorum),
                Remembered = remembered?.Value,
            };
            return await VerifyAsync(parsed.GetRequiredValue(where), request, file, cancel);
        });
        return verify;
    }

    private static async Task<int> VerifyAsync(string where, FollowRequest request, RememberedLogFile file, CancellationToken cancel)
    {
        var address = Uri.TryCreate(where, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
        if (address is null && !Directory.Exists(where))
        {
            Console.Error.WriteLine($"log: '{where}' is neither an http address nor a directory.");
            return 1;
        }

        try
        {
            using var http = address is null ? null : new HttpLog(address);
            LogFetch fetch = http is null ? new DirectoryLog(where).FetchAsync : http.FetchAsync;
            var report = await ProgressBar.WhileAsync(steps => LogFollower.FollowAsync(fetch, request, new Bar(steps), cancel));
            return Tell(report, request, file);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"log: {where} cannot be read: {e.Message}");
            return 1;
        }
    }

    private static int Tell(FollowReport report, FollowRequest request, RememberedLogFile file)
    {
        if (!report.Verdict.Holds)
        {
            Console.WriteLine("The log does not hold:");
            foreach (var reason in report.Verdict.Reasons)
                Console.WriteLine($"  {reason}");
            if (report.Evidence is { } evidence)
                Console.WriteLine($"Both checkpoints are signed by the log, and not both can be true. Keep them as evidence.\n\n{evidence.Earlier}\n{evidence.Later}");
            return Refused;
        }

        var (checkpoint, text) = (report.Checkpoint!, CultureInfo.InvariantCulture);
        Console.WriteLine($"The log {checkpoint.Origin} holds.");
        Console.WriteLine(string.Create(text, $"  {checkpoint.Size:N0} entries under the signed checkpoint, {report.EntriesRead:N0} read, root {checkpoint.Root}"));
        Console.WriteLine($"  {report.Cosignatures.Length} cosignatures of witnesses asked for, {report.Keys!.Periods.Length} keys");
        Console.WriteLine(request.Remembered is { } before
            ? string.Create(text, $"  It continues what was seen before, at {before.Checkpoint.Size:N0} entries.")
            : "  Seen for the first time.");
        if (report.TrustedAtFirstSight)
            Console.WriteLine($"  Its key was taken from the log itself. Compare it with one from a place you trust:\n  {report.Keys.Periods[0].Key}");
        file.Write(report.State!);
        Console.WriteLine($"  Remembered in {file.Path}");
        return 0;
    }

    private static string Default(string where) => Path.Combine(
        NodeLocation.State(), "probity", "logs", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(where.TrimEnd('/'))))[..16]);

    private sealed class Bar(IProgress<Step> steps) : IProgress<FollowProgress>
    {
        public void Report(FollowProgress value) => steps.Report(new Step("Reading entries", value.Entries, Math.Max(1, value.Size)));
    }
}
