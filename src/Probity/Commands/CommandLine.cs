using System.CommandLine;
using Probity.Storage;

namespace Probity.Commands;

/// <summary>The whole command line, and what a failure looks like from outside: one sentence and an exit code, never a stack trace.</summary>
internal static class CommandLine
{
    // As sysexits(3) has them: an error of the program itself, and a problem with files.
    private const int Broken = 70;
    private const int FileTrouble = 74;

    // Long enough to finish the commits under way and answer the requests being served.
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(30);

    public static async Task<int> RunAsync(string[] args, TimeProvider clock)
    {
        try
        {
            var settings = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = Farewell };
            return await Root(clock).Parse(args).InvokeAsync(settings);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped.");
            return 1;
        }
        catch (NodeOpeningException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return FileTrouble;
        }
        catch (Exception e)
        {
            await Console.Error.WriteLineAsync($"Probity itself failed, and nothing more was written: {e.GetType().Name}: {e.Message}");
            return Broken;
        }
    }

    private static RootCommand Root(TimeProvider clock)
    {
        var probity = new RootCommand("Registers of public conduct under one framework of rights.")
        {
            ServeCommand.Make(clock),
            CheckCommand.Make(clock),
            ImportCommand.Make(clock),
            RecordCommand.Make(clock),
            CharterCommand.Make(clock),
            FrameworkCommand.Make(clock),
            RulesCommand.Make(),
            LogCommand.Make(clock),
            WitnessCommand.Make(clock),
            LabCommand.Make(clock),
        };
        foreach (var command in OperatorCommands.All(clock))
        {
            probity.Subcommands.Add(command);
        }

        return probity;
    }
}
