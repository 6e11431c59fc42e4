using Probity.Operations;
using Spectre.Console;

namespace Probity.Hosting;

/// <summary>A bar on a terminal while something takes a while. Where output goes to a file or a pipe, or the terminal cannot redraw a line, nothing.</summary>
internal static class ProgressBar
{
    private const string Beginning = "Beginning";

    public static async Task<T> WhileAsync<T>(Func<IProgress<Step>, Task<T>> work)
    {
        if (Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Ansi)
        {
            return await work(Steps.Unseen);
        }

        return await AnsiConsole.Progress().AutoClear(true).StartAsync(bars =>
        {
            var bar = bars.AddTask(Beginning);
            return work(new Steps(step =>
            {
                bar.Description = Markup.Escape(step.What);
                bar.Value = bar.MaxValue * step.Done / step.Of;
            }));
        });
    }
}
