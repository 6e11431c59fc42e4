using System.CommandLine;
using Probity.Operations;

namespace Probity.Commands;

/// <summary><c>probity record</c>: permits and penalties of organisations in and out, in the columns of double publicity (双公示).</summary>
internal static class RecordCommand
{
    private const long LargestFile = 64L * 1024 * 1024;

    public static Command Make(TimeProvider clock) => new("record", "Permits and penalties of organisations, in the CF_ and XK_ columns of double publicity.")
    {
        Import(clock), Export(clock),
    };

    private static Command Import(TimeProvider clock)
    {
        var register = Register();
        var file = new Argument<FileInfo>("file") { Description = "Comma-separated, UTF-8, with the header of the standard" };
        file.AcceptExistingOnly();
        file.Validators.Add(InputFile.IsNoDirectory);
        var login = new Option<string>("--as") { Required = true, Description = "Account of the clerk or officer who enters the decisions and attests that nothing in a banned category is among them" };
        return new WhichNode(clock).Runs(
            new Command("import", "Open a case for each decision of a file, whole or not at all. Nothing is shown before notice and a second officer.") { register, file, login },
            parsed => InputFile.Read(parsed.GetRequiredValue(file), LargestFile, "file") is { } bytes
                ? new ImportRecords(parsed.GetRequiredValue(register), parsed.GetRequiredValue(login), bytes)
                : null);
    }

    private static Command Export(TimeProvider clock)
    {
        var register = Register();
        return new WhichNode(clock).Runs(
            new Command("export", "Write what a register shows today to standard output.") { register }, parsed => new ExportRecords(parsed.GetRequiredValue(register)));
    }

    private static Argument<string> Register() => new("register") { Description = "authority-slug/register-slug" };
}
