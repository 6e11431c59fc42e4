using System.CommandLine;
using Probity.CharterFiles;

namespace Probity.Commands;

/// <summary><c>probity charter show</c>: a charter to read, with its citations, in either language.</summary>
internal static class CharterShow
{
    public static Command Make()
    {
        var name = new Argument<string>("charter") { Description = "A charter: a file, or a shipped one as ID or ID@VERSION" };
        var language = new Option<string>("--language", "--lang") { Description = "en or zh", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "zh");
        var show = new Command("show", "Print a charter to read: grounds, clocks, measures, publication, repair, each with what it rests on.") { name, language };
        show.SetAction(p => Show(p.GetRequiredValue(name), p.GetRequiredValue(language) == "zh"));
        return show;
    }

    private static int Show(string name, bool chinese)
    {
        if (GivenCharter.Read(name) is not { } text)
        {
            return 1;
        }

        var reading = CharterFile.Read(text);
        if (reading.Value is not { } charter)
        {
            return Faults.Print(name, reading.Faults);
        }

        var edition = CharterLibrary.Shipped().Editions.FirstOrDefault(e => e.Reference == charter.Edition);
        foreach (var line in new CharterReading(charter, edition, new CharterWords(charter, chinese)).Lines())
        {
            Console.WriteLine(line);
        }

        return 0;
    }
}
