using Probity.Commands;

namespace Probity.Tests.Hosting;

/// <summary>The command line run within the tests' own process: what it does before any node is opened needs no process of its own.</summary>
internal static class CommandRun
{
    private static readonly SemaphoreSlim Console = new(1);

    /// <summary>Runs one command; the console is its alone meanwhile.</summary>
    public static async Task<Finished> RunAsync(params IReadOnlyList<string> arguments)
    {
        await Console.WaitAsync();
        var (standard, faults) = (System.Console.Out, System.Console.Error);
        await using var said = new StringWriter();
        await using var complained = new StringWriter();
        try
        {
            System.Console.SetOut(said);
            System.Console.SetError(complained);
            var code = await CommandLine.RunAsync([.. arguments], TimeProvider.System);
            return new Finished(code, said.ToString(), complained.ToString());
        }
        finally
        {
            System.Console.SetOut(standard);
            System.Console.SetError(faults);
            Console.Release();
        }
    }
}
