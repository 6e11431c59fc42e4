using System.CommandLine;
using Probity.CharterFiles;
using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Registers.Subjects;

namespace Probity.Commands;

/// <summary><c>probity charter</c>: the shipped charters, and what a draft breaks.</summary>
internal static class CharterCommand
{
    public static Command Make(TimeProvider clock)
    {
        var charter = new Command("charter", "Charters: list and read the shipped ones, begin a draft, check it, see what it changes, adopt it.");
        var csv = new Option<bool>("--csv") { Description = "As comma-separated values, for other programs" };
        var sector = new Option<string?>("--sector") { Description = "Only this sector of its edition, e.g. taxation" };
        var level = Words.Any<Level>("--level", "Only what an authority of this level may keep");
        var kind = Words.Any<RegisterKind>("--kind", "Only this kind");
        var subject = Words.Any<SubjectKind>("--subject", "Only what can hold this kind of subject");
        var list = new Command("list", "Every shipped charter, side by side.") { csv, sector, level, kind, subject };
        list.SetAction(p => List(
            new CharterFilter(p.GetValue(sector), p.GetValue(level), p.GetValue(kind), p.GetValue(subject)), p.GetValue(csv)));
        var file = new Argument<FileInfo>("file") { Description = "A charter in YAML" };
        file.AcceptExistingOnly();
        file.Validators.Add(InputFile.IsNoDirectory);
        var check = new Command("check", "Print every rule a draft breaks, with its line. Exit code 1 when it breaks any.") { file };
        check.SetAction(parsed => Check(parsed.GetRequiredValue(file)));
        charter.Subcommands.Add(list);
        charter.Subcommands.Add(check);
        charter.Subcommands.Add(CharterNew.Make());
        charter.Subcommands.Add(CharterDiff.Make());
        charter.Subcommands.Add(CharterShow.Make());
        charter.Subcommands.Add(CharterAdopt.Make(clock));
        return charter;
    }

    private static int List(CharterFilter filter, bool csv)
    {
        var lines = CharterLine.Of(CharterLibrary.Shipped(), filter);
        if (csv)
        {
            Console.Write(CharterTable.Write(lines));
            return 0;
        }

        foreach (var line in lines)
        {
            var charter = line.Charter;
            Console.WriteLine($"{charter.Reference}  {charter.Title.En} / {charter.Title.Zh}");
            Console.WriteLine($"    {charter.Sector}, {CharterLine.Word(charter.Kind)}{(charter.Mirrored ? ", mirrored" : "")}, kept at {CharterLine.Word(charter.Level)} level{(charter.Level == Level.National ? "" : " or above")}, under {charter.Edition}");
            Console.WriteLine($"    holds {Kinds(charter.SubjectKinds)}; public: {(line.PublishedFor.Count == 0 ? "nobody" : Kinds(line.PublishedFor))}; {line.Unverified} citations not verified");
            if (charter.Clocks is not null)
            {
                Console.WriteLine($"    at most {line.LongestTerm}; {line.Response} to respond, {(line.Grace is { } grace ? $"{grace} of grace" : "no grace")}; {Repair(line)}");
            }
        }

        Console.WriteLine(lines.Count == 0 ? "No charter fits. Leave an option out to widen the choice." : $"{lines.Count} charters.");
        return 0;
    }

    private static string Kinds(IEnumerable<SubjectKind> kinds) => string.Join(", ", kinds.Select(CharterLine.Word));

    private static string Repair(CharterLine line) => line.EarlyEnds switch
    {
        null => "no repair",
        [{ Severity: null } end] => $"repair {When(end)}",
        var ends => "repair by grade: " + string.Join(", ", ends.Select(end => $"{CharterLine.Word(end.Severity!.Value)} {When(end)}")),
    };

    private static string When(EarlyEnd end) => end.After is { } after ? $"after {after} {CharterLine.Word(end.Counted)}" : "at once";

    private static int Check(FileInfo file) => GivenFile.Read(file) is { } text
        ? Faults.Print(file.Name, DraftCheck.Of(text, CharterLibrary.Shipped()))
        : 1;
}
