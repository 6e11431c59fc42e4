using Probity.Storage;
using Probity.Storage.Log;

namespace Probity.Hosting;

/// <summary>Publishes a signed checkpoint of every log that has grown, a fraction of a second after the entries are on disk.</summary>
internal sealed partial class LogPublishing(RegisterNode node, Cosigning? cosigning, ILogger<LogPublishing> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        do
        {
            try
            {
                await node.Logs.PublishAsync(cosigning, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Failed(log, e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "No checkpoint could be published; it is tried again. Entries are on disk meanwhile.")]
    private static partial void Failed(ILogger log, Exception e);
}
