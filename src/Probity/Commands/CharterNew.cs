using System.CommandLine;
using System.Text.RegularExpressions;
using Probity.CharterFiles;
using Probity.CharterFiles.Drafting;
using Probity.Registers.Charters;

namespace Probity.Commands;

/// <summary><c>probity charter new</c>: a draft that begins as another charter, and never over a file that is there.</summary>
internal static partial class CharterNew
{
    public static Command Make()
    {
        var id = new Argument<string>("id") { Description = "Name of the charter: 1 to 60 of a-z, 0-9 and inner hyphens. That of a shipped one begins its next version" };
        id.Validators.Add(result =>
        {
            if (!Slug().IsMatch(result.Tokens[0].Value))
            {
                result.AddError($"id: '{result.Tokens[0].Value}' has to be 1 to 60 of a-z, 0-9 and inner hyphens, starting with a letter.");
            }
        });
        var from = new Option<string?>("--from") { Description = "The charter to begin from: a file, or a shipped one as ID or ID@VERSION. Default: the shipped one of that name, or the first of that kind" };
        var kind = Words.Any<RegisterKind>("--kind", "Begin from a shipped charter of this kind");
        var into = new Option<FileInfo?>("--file") { Description = "The file to write. Default: ID.yaml" };
        var command = new Command("new", "Write a draft to work on, with every key and its explanations.") { id, from, kind, into };
        command.SetAction(p => Write(p.GetRequiredValue(id), p.GetValue(from), p.GetValue(kind), p.GetValue(into)));
        return command;
    }

    private static int Write(string id, string? from, string? kind, FileInfo? into)
    {
        var shipped = CharterLibrary.Shipped();
        var origin = from ?? (kind is null ? shipped.Newest(id)?.Reference.ToString() : null)
            ?? shipped.Charters.FirstOrDefault(c => !c.Mirrored && CharterLine.Word(c.Kind) == (kind ?? "blacklist"))?.Reference.ToString();
        if (origin is null)
        {
            Console.Error.WriteLine($"--kind: no charter of the kind {kind} is shipped; give --from.");
            return 1;
        }

        if (GivenCharter.Read(origin) is not { } text)
        {
            return 1;
        }

        if (CharterFile.Read(text) is { Value: null } faulty)
        {
            Console.Error.WriteLine($"--from: {origin} is not in order; 'probity charter check' says why: line {faulty.Faults[0].Line}: {faulty.Faults[0].Sentence.En}");
            return 1;
        }

        var version = (shipped.Newest(id)?.Reference.Version ?? 0) + 1;
        var file = into?.FullName ?? $"{id}.yaml";
        try
        {
            using var written = new StreamWriter(new FileStream(file, FileMode.CreateNew, FileAccess.Write));
            written.Write(NextVersion.Of(text, id, version));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"--file: {file} cannot be written: {fault.Message}");
            return 1;
        }

        Console.WriteLine($"{file} is written: {id}@{version}, begun from {origin}.");
        Console.WriteLine($"Next: edit it, then 'probity charter check {file}' and 'probity charter diff {origin} {file}'. docs/charter-format.md explains each key.");
        return 0;
    }

    [GeneratedRegex("^[a-z](?:[a-z0-9-]{0,58}[a-z0-9])?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Slug();
}
