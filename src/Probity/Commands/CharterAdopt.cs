using System.CommandLine;
using Probity.Operations;

namespace Probity.Commands;

/// <summary><c>probity charter adopt</c>: what a draft becomes once it is to be used.</summary>
internal static class CharterAdopt
{
    public static Command Make(TimeProvider clock)
    {
        var file = new Argument<FileInfo>("file") { Description = "A charter in YAML that breaks no rule" };
        file.AcceptExistingOnly();
        file.Validators.Add(InputFile.IsNoDirectory);
        return new WhichNode(clock).Runs(
            new Command("adopt", "Adopt a charter on a node, for registers to be opened under. A version once adopted never changes.") { file },
            parsed => GivenFile.Read(parsed.GetRequiredValue(file)) is { } text ? new AdoptCharter(text) : null);
    }
}
