using System.CommandLine;
using System.Security.Cryptography;
using Probity.CharterFiles;
using Probity.Hosting;
using Probity.Operations;
using Probity.Storage;

namespace Probity.Commands;

/// <summary><c>probity framework</c>: editions of the framework: check a draft, sign it, publish it, see what it changes.</summary>
internal static class FrameworkCommand
{
    public static Command Make(TimeProvider clock)
    {
        var framework = new Command("framework", "Editions of the framework: check, sign, publish, compare.");
        framework.Subcommands.Add(CheckCommand());
        framework.Subcommands.Add(DiffCommand(clock));
        framework.Subcommands.Add(SignCommand());
        framework.Subcommands.Add(PublishCommand(clock));
        return framework;
    }

    private static Command CheckCommand()
    {
        var file = EditionArgument();
        var check = new Command("check", "Print every fault of an edition and every outer bound it exceeds. Exit code 1 when there is any.") { file };
        check.SetAction(parsed => GivenFile.Read(parsed.GetRequiredValue(file)) is { } text
            ? Faults.Print(parsed.GetRequiredValue(file).Name, EditionCheck.Of(text, CharterLibrary.Shipped()))
            : 1);
        return check;
    }

    private static Command DiffCommand(TimeProvider clock)
    {
        var before = new Argument<string>("before") { Description = "An edition, e.g. cn@1" };
        var after = new Argument<string>("after") { Description = "An edition, e.g. cn@2, or a file" };
        var node = new WhichNode(clock);
        var diff = node.On(new Command("diff", "What a new edition changes: figures, catalogues, charters and, on a node, registers with listings in force.") { before, after });
        diff.SetAction(async (parsed, cancel) =>
        {
            var newer = parsed.GetRequiredValue(after);
            var text = File.Exists(newer) ? GivenFile.Read(new FileInfo(newer)) : null;
            var compare = new CompareEditions(parsed.GetRequiredValue(before), newer, text);
            if (RegisterNode.ExistsIn(node.Of(parsed).Data))
            {
                return await Operator.RunAsync(node.Of(parsed), compare, clock, cancel);
            }

            var outcome = compare.With(CharterLibrary.Shipped());
            foreach (var line in outcome.Lines)
            {
                (outcome.ExitCode == 1 ? Console.Error : Console.Out).WriteLine(line);
            }

            return outcome.ExitCode;
        });
        return diff;
    }

    private static Command SignCommand()
    {
        var file = EditionArgument();
        var key = new Option<FileInfo>("--key") { Required = true, Description = "The publisher's secret key: 32 bytes in base64; made when the file does not exist" };
        var sign = new Command("sign", "Sign an edition; the signature is written beside it, as FILE.sig.") { file, key };
        sign.SetAction(parsed => Sign(parsed.GetRequiredValue(file), parsed.GetRequiredValue(key)));
        return sign;
    }

    private static int Sign(FileInfo file, FileInfo keyFile)
    {
        if (!keyFile.Exists)
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var made = new StreamWriter(keyFile.FullName, options);
            made.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        }

        var seed = new byte[32];
        if (GivenFile.Read(keyFile) is not { } secret || !Convert.TryFromBase64String(secret.Trim(), seed, out var length) || length != 32)
        {
            Console.Error.WriteLine("--key: the file has to hold 32 bytes in base64, on one line.");
            return 1;
        }

        if (GivenFile.Read(file) is not { } text)
        {
            return 1;
        }

        var signature = EditionSignature.Of(text, seed);
        File.WriteAllText(file.FullName + ".sig", signature + "\n");
        Console.WriteLine($"{file.Name}.sig is written. The publisher's key: {signature.PublicKey}");
        return 0;
    }

    private static Command PublishCommand(TimeProvider clock)
    {
        var file = EditionArgument();
        var key = new Option<string>("--publisher") { Required = true, Description = "The publisher's public key, base64: the one you trust for this framework" };
        var by = new Option<string>("--by") { Required = true, Description = "Full name of who publishes it; shown on the portal" };
        return new WhichNode(clock).Runs(
            new Command("publish", "Publish a signed edition on a node; FILE.sig lies beside FILE. Recorded for good, and listed on the portal.") { file, key, by },
            parsed =>
            {
                var edition = parsed.GetRequiredValue(file);
                var signature = new FileInfo(edition.FullName + ".sig");
                return GivenFile.Read(edition) is { } text && GivenFile.Read(signature) is { } signed
                    ? new PublishEdition(text, signed, parsed.GetRequiredValue(key), parsed.GetRequiredValue(by))
                    : null;
            });
    }

    private static Argument<FileInfo> EditionArgument()
    {
        var file = new Argument<FileInfo>("file") { Description = "An edition in YAML" };
        return file.AcceptExistingOnly();
    }
}
