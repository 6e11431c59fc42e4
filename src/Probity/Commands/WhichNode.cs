using System.CommandLine;
using System.CommandLine.Parsing;
using Probity.Hosting;
using Probity.Operations;

namespace Probity.Commands;

/// <summary>The options that say which node a command is about.</summary>
internal sealed class WhichNode(TimeProvider clock)
{
    public Option<string?> Data { get; } = new("--data") { Validators = { NotBlank }, Description = $"Data directory. Default: ./{NodeLocation.DefaultData}" };

    public Option<string?> Keys { get; } = new("--keys") { Validators = { NotBlank }, Description = "Keys directory, never inside the data directory. Default: the user's state directory" };

    /// <summary>Adds the options to a command.</summary>
    public Command On(Command command)
    {
        command.Options.Add(Data);
        command.Options.Add(Keys);
        return command;
    }

    /// <summary>The node the command line names.</summary>
    public NodeLocation Of(ParseResult parsed) => NodeLocation.Of(parsed.GetValue(Data), parsed.GetValue(Keys));

    /// <summary>Refuses a directory without a name.</summary>
    public static void NotBlank(OptionResult result)
    {
        if (result.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value)))
        {
            result.AddError($"{result.Option.Name}: name a directory.");
        }
    }

    /// <summary>Makes a command run one operation.</summary>
    public Command Runs(Command command, Func<ParseResult, Operation?> operation)
    {
        On(command).SetAction(async (parsed, cancel) =>
            operation(parsed) is { } chosen ? await Operator.RunAsync(Of(parsed), chosen, clock, cancel) : 1);
        return command;
    }
}
