using Probity.CharterFiles;
using Probity.Operations;
using Probity.Storage;

namespace Probity.Hosting;

/// <summary>Runs an operation: through the running node, else on the directory under its exclusive lock.</summary>
internal static class Operator
{
    public static async Task<int> RunAsync(NodeLocation location, Operation operation, TimeProvider time, CancellationToken cancel)
    {
        var outcome = await (operation is LongOperation ? ProgressBar.WhileAsync(OutcomeAsync) : OutcomeAsync(Steps.Unseen));
        foreach (var line in outcome.Lines)
        {
            (outcome.ExitCode == 1 ? Console.Error : Console.Out).WriteLine(line);
        }

        return outcome.ExitCode;

        async Task<Outcome> OutcomeAsync(IProgress<Step> steps) =>
            (Control.Read(location) is { } control ? await control.SendAsync(operation, steps, cancel) : null)
            ?? await OnDirectoryAsync(location, operation, steps, time, cancel);
    }

    private static async Task<Outcome> OnDirectoryAsync(
        NodeLocation location, Operation operation, IProgress<Step> steps, TimeProvider time, CancellationToken cancel)
    {
        if (operation.NeedsRecords && !RegisterNode.ExistsIn(location.Data))
        {
            return Outcome.Refused($"--data: there is no node in '{location.Data}'. Name its directory.");
        }

        try
        {
            await using var node = await RegisterNode.OpenAsync(
                new NodeOptions(location.Data, location.Keys) { ForInspection = operation.OpensDamaged }, CharterLibrary.Shipped(), DemoClocks.For(location, time), cancel);
            return await operation.RunAsync(node, steps, cancel);
        }
        catch (NodeOpeningException e)
        {
            return Outcome.Refused(e.Message);
        }
    }
}
