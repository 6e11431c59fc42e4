using Probity.Storage;
using Probity.Storage.Tests;

// Opens cases from several callers at once and says what was acknowledged, until it is killed or nothing can be written any more.
await using var court = await OpenAsync(args[0]);
if (court is null)
    return 3;
var first = int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture);
var next = first - 1;
using var broken = new CancellationTokenSource();
await Task.WhenAll([.. Enumerable.Range(0, 4).Select(_ => WriteAsync()), PublishAsync()]);
return 1;

static async Task<TestCourt?> OpenAsync(string root)
{
    try
    {
        return await TestCourt.OpenAsync(root);
    }
    catch (NodeOpeningException e)
    {
        Say($"closed {e.Message}");
        return null;
    }
}

async Task WriteAsync()
{
    while (!broken.IsCancellationRequested)
    {
        var number = Interlocked.Increment(ref next);
        try
        {
            var id = await court.OpenCaseAsync(TestCourt.Firm($"Firm {number} Ltd", number), $"{number}");
            Say($"case {id}");
        }
        catch (Exception e)
        {
            Say($"refused {e.GetType().Name}");
            await broken.CancelAsync();
        }
    }
}

async Task PublishAsync()
{
    while (!broken.IsCancellationRequested)
    {
        try
        {
            await court.Node.Logs.PublishAsync(null, default);
            if (court.Node.Logs.Checkpoint(TestCourt.Register) is { } checkpoint)
                Say($"checkpoint {checkpoint.Size} {checkpoint.Root}");
        }
        catch (Exception e)
        {
            Say($"refused {e.GetType().Name}");
            await broken.CancelAsync();
        }

        await Task.Delay(5);
    }
}

static void Say(string line)
{
    lock (Console.Out)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
