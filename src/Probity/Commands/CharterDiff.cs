using System.CommandLine;
using Probity.CharterFiles.Drafting;

namespace Probity.Commands;

/// <summary><c>probity charter diff</c>: what a new text of a charter changes.</summary>
internal static class CharterDiff
{
    public static Command Make()
    {
        var before = new Argument<string>("before") { Description = "A charter: a file, or a shipped one as ID or ID@VERSION" };
        var after = new Argument<string>("after") { Description = "Another" };
        var diff = new Command("diff", "Print every value that differs; layout, order and comments make no difference. Exit code 1 when it cannot.") { before, after };
        diff.SetAction(p => Print(p.GetRequiredValue(before), p.GetRequiredValue(after)));
        return diff;
    }

    private static int Print(string before, string after)
    {
        if (GivenCharter.Read(before) is not { } old || GivenCharter.Read(after) is not { } now)
        {
            return 1;
        }

        if (DraftDifferences.Between(old, now) is not { } differences)
        {
            Console.Error.WriteLine("One of the two is not well-formed YAML; 'probity charter check FILE' says where.");
            return 1;
        }

        foreach (var difference in differences)
        {
            Console.WriteLine(difference switch
            {
                { Before: null } => $"+ {difference.Path}: {difference.After}",
                { After: null } => $"- {difference.Path}: {difference.Before}",
                _ => $"~ {difference.Path}:\n    {difference.Before}\n    -> {difference.After}",
            });
        }

        Console.WriteLine(differences.Count == 0 ? "Nothing differs." : $"{differences.Count} differences. Cases keep the version they were opened under.");
        return 0;
    }
}
