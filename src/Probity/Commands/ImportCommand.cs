using System.CommandLine;
using Probity.Operations;

namespace Probity.Commands;

/// <summary><c>probity import</c>: other keepers' published lists as mirrored registers.</summary>
internal static class ImportCommand
{
    private const long LargestFile = 64L * 1024 * 1024;

    public static Command Make(TimeProvider clock)
    {
        var file = new Argument<FileInfo>("file") { Description = "The list as its keeper publishes it" };
        file.AcceptExistingOnly();
        file.Validators.Add(InputFile.IsNoDirectory);
        var removals = new Option<int>("--removals") { Description = "How many entries the file may take off; needed when it takes off more than ten and more than a tenth" };
        var import = new Command("import", "Load another keeper's published list as a mirrored register, whole or not at all.");
        import.Subcommands.Add(new WhichNode(clock).Runs(
            new Command("bis-dpl", "The US Denied Persons List (tab-separated).") { file, removals },
            parsed => InputFile.Read(parsed.GetRequiredValue(file), LargestFile, "list") is { } bytes
                ? new ImportDeniedPersons(bytes, parsed.GetValue(removals))
                : null));
        return import;
    }
}
