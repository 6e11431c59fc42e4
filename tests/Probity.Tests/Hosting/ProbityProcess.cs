using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Probity.Tests.Hosting;

/// <summary>What a finished process left: exit code and everything it printed.</summary>
internal sealed record Finished(int ExitCode, string Out, string Error);

/// <summary>The built executable, run as a user runs it.</summary>
internal sealed class ProbityProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly StringBuilder _out = new();
    private readonly StringBuilder _error = new();
    private readonly List<(string Text, TaskCompletionSource Seen)> _awaited = [];
    private readonly Lock _gate = new();

    private ProbityProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Keep(_out, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(_error, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public static ProbityProcess Start(params IReadOnlyList<string> arguments) => Start(null, arguments);

    /// <param name="state">The user's state directory; null for the real one.</param>
    /// <param name="arguments">As on a command line.</param>
    public static ProbityProcess Start(string? state, IReadOnlyList<string> arguments)
    {
        var executable = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "probity.exe" : "probity");

        // A shell that starts tests in the background has Ctrl-C ignored, and children inherit that.
        string[] line = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", executable, .. arguments] : [executable, .. arguments];
        var start = new ProcessStartInfo(line[0], line[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };

        // As in the tests themselves: no process here lives long enough for a profile to pay off.
        start.Environment["DOTNET_TieredPGO"] = "0";
        if (state is not null)
        {
            start.Environment["XDG_STATE_HOME"] = state;
        }

        return new ProbityProcess(new Process { StartInfo = start });
    }

    public static async Task<Finished> RunAsync(params IReadOnlyList<string> arguments)
    {
        using var process = Start(arguments);
        return await process.EndAsync();
    }

    /// <summary>What follows a text in the line that has it, once it has been printed.</summary>
    public async Task<string> ReadsAsync(string text)
    {
        await SeesAsync(text);
        lock (_gate)
        {
            return _out.ToString().Split('\n').First(l => l.StartsWith(text, StringComparison.Ordinal))[text.Length..].Trim();
        }
    }

    /// <summary>Waits until a line with that text has been printed, on either stream.</summary>
    public Task SeesAsync(string text)
    {
        lock (_gate)
        {
            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((text, seen));
            if (_out.ToString().Contains(text, StringComparison.Ordinal) || _error.ToString().Contains(text, StringComparison.Ordinal))
            {
                seen.SetResult();
            }

            return seen.Task.WaitAsync(Patience);
        }
    }

    public async Task<Finished> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        lock (_gate)
        {
            return new Finished(_process.ExitCode, _out.ToString(), _error.ToString());
        }
    }

    public Task<Finished> InterruptAsync() => SignalAsync("INT");

    public Task<Finished> TerminateAsync() => SignalAsync("TERM");

    /// <summary>Ends it as a power cut would: nothing of its own runs any more.</summary>
    public void Kill() => _process.Kill();

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private async Task<Finished> SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", ["-" + signal, _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        return await EndAsync();
    }

    private void Keep(StringBuilder all, string? line)
    {
        lock (_gate)
        {
            all.Append(line).Append('\n');
            foreach (var (_, seen) in _awaited.Where(a => line?.Contains(a.Text, StringComparison.Ordinal) == true))
            {
                seen.TrySetResult();
            }
        }
    }
}
