using Probity.Storage;

namespace Probity.Hosting;

/// <summary>Writes down, at the start and every hour, what passed dates have brought about, and erases what is due. Nothing takes effect through it.</summary>
internal sealed partial class DailyHousekeeping(RegisterNode node, ILogger<DailyHousekeeping> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        do
        {
            try
            {
                await node.Housekeeping.SweepAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Failed(log, e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Housekeeping failed; it is tried again within the hour. Dates decide what is in force meanwhile.")]
    private static partial void Failed(ILogger log, Exception e);
}
