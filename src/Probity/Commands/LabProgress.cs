using Probity.Simulation.Experiments;
using Spectre.Console;

namespace Probity.Commands;

/// <summary>Shows how far a run is and how long it still takes: a bar on a terminal, a plain line for each tenth elsewhere.</summary>
internal static class LabProgress
{
    public static async Task<ExperimentResults> ShowAsync(TimeProvider clock, Func<IProgress<RunProgress>, ExperimentResults> run)
    {
        if (!AnsiConsole.Profile.Capabilities.Interactive || Console.IsOutputRedirected)
        {
            return await Task.Run(() => run(new Lines(clock)));
        }

        return await AnsiConsole.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new SpinnerColumn())
            .StartAsync(async bars =>
            {
                var bar = bars.AddTask("Simulated weeks");
                return await Task.Run(() => run(new Told(p =>
                {
                    bar.MaxValue = p.Of;
                    bar.Value = p.Weeks;
                })));
            });
    }

    private sealed class Told(Action<RunProgress> tell) : IProgress<RunProgress>
    {
        private readonly Lock _gate = new();
        private long _furthest;

        public void Report(RunProgress value)
        {
            lock (_gate)
            {
                if (value.Weeks > _furthest)
                {
                    _furthest = value.Weeks;
                    tell(value);
                }
            }
        }
    }

    private sealed class Lines(TimeProvider clock) : IProgress<RunProgress>
    {
        private readonly long _start = clock.GetTimestamp();
        private readonly Lock _gate = new();
        private int _tenths;

        public void Report(RunProgress value)
        {
            lock (_gate)
            {
                var tenths = (int)(10 * value.Weeks / value.Of);
                if (tenths <= _tenths)
                {
                    return;
                }

                _tenths = tenths;
                var spent = clock.GetElapsedTime(_start);
                var left = spent * ((value.Of - value.Weeks) / (double)value.Weeks);
                Console.WriteLine($"{10 * tenths}% of {value.Of:#,0} simulated weeks after {spent.TotalSeconds:0} s{(tenths < 10 ? $", about {left.TotalSeconds:0} s left" : "")}");
            }
        }
    }
}
