using System.CommandLine;
using Probity.Operations;

namespace Probity.Commands;

/// <summary><c>probity log</c>: the transparency logs, as their keepers and as outsiders use them.</summary>
internal static class LogCommand
{
    public static Command Make(TimeProvider clock)
    {
        var log = new Command("log", "Transparency logs: verify them from outside, prove entries, inspect and export one's own.");
        log.Subcommands.Add(LogVerifyCommand.Make(clock));
        log.Subcommands.Add(LogCheckCommand.Make());
        log.Subcommands.Add(Prove(clock));
        log.Subcommands.Add(Inspect(clock));
        log.Subcommands.Add(Export(clock));
        log.Subcommands.Add(Rotate(clock));
        return log;
    }

    private static Command Prove(TimeProvider clock)
    {
        var register = new Argument<string>("register") { Description = "authority-slug/register-slug" };
        var number = new Argument<long>("number") { Description = "Number of the entry in the register" };
        return new WhichNode(clock).Runs(
            new Command("prove", "Print the proof file of an entry that is published of an organisation.") { register, number },
            p => new ProveEntry(p.GetRequiredValue(register), p.GetRequiredValue(number)));
    }

    private static Command Inspect(TimeProvider clock)
    {
        var register = new Argument<string?>("register") { Arity = ArgumentArity.ZeroOrOne, Description = "authority-slug/register-slug; all when left out" };
        return new WhichNode(clock).Runs(
            new Command("fsck", "Hold events, leaves, tiles and checkpoints against one another; exit code 2 when something differs.") { register },
            p => new InspectLog(p.GetValue(register)));
    }

    private static Command Export(TimeProvider clock)
    {
        var directory = new Argument<DirectoryInfo>("directory") { Description = "Where to; an earlier export there is brought up to date" };
        return new WhichNode(clock).Runs(
            new Command("export", "Write the published logs as files any static server can host; opened are organisations' published entries only.") { directory },
            p => new ExportLog(p.GetRequiredValue(directory).FullName));
    }

    private static Command Rotate(TimeProvider clock)
    {
        var register = new Argument<string>("register") { Description = "authority-slug/register-slug" };
        return new WhichNode(clock).Runs(
            new Command("rotate-key", "Hand the signing of a register's log over to a new key.") { register }, p => new RotateLogKey(p.GetRequiredValue(register)));
    }
}
