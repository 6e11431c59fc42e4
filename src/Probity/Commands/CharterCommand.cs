using System.CommandLine;
using Probity.CharterFiles;

namespace Probity.Commands;

/// <summary><c>probity charter</c>: the shipped charters, and what a draft breaks.</summary>
internal static class CharterCommand
{
    // Above what the format allows, so that a file only a little too large is told its fault by the format.
    private const long LargestFile = 4L * 1024 * 1024;

    public static Command Make()
    {
        var charter = new Command("charter", "Charters: list the shipped ones, check a draft.");
        var list = new Command("list", "Every shipped charter.");
        list.SetAction(_ => List());
        var file = new Argument<FileInfo>("file") { Description = "A charter in YAML" };
        file.AcceptExistingOnly();
        file.Validators.Add(InputFile.IsNoDirectory);
        var check = new Command("check", "Print every rule a draft breaks, with its line. Exit code 1 when it breaks any.") { file };
        check.SetAction(parsed => Check(parsed.GetRequiredValue(file)));
        charter.Subcommands.Add(list);
        charter.Subcommands.Add(check);
        return charter;
    }

    private static void List()
    {
        foreach (var charter in CharterLibrary.Shipped().Charters)
        {
            Console.WriteLine($"{charter.Reference,-32} {charter.Sector,-16} {charter.Kind,-10} {(charter.Mirrored ? "mirrored  " : "")}{charter.Title.En} / {charter.Title.Zh}");
        }
    }

    private static int Check(FileInfo file)
    {
        if (InputFile.Read(file, LargestFile, "charter") is not { } bytes)
        {
            return 1;
        }

        using var text = new StreamReader(new MemoryStream(bytes));
        var faults = DraftCheck.Of(text.ReadToEnd(), CharterLibrary.Shipped());
        foreach (var fault in faults)
        {
            Console.WriteLine($"{file.Name}:{fault.Line}: {fault.Sentence.En}");
            Console.WriteLine($"    {fault.Sentence.Zh}");
            Console.WriteLine($"    [{fault.Rule}; {fault.Clause}] at {fault.Path}");
        }

        Console.WriteLine(faults.Count == 0 ? $"{file.Name} breaks no rule." : $"{file.Name}: {faults.Count} found.");
        return faults.Count == 0 ? 0 : 1;
    }
}
