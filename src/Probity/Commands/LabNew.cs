using System.CommandLine;
using System.Text.RegularExpressions;
using Probity.Simulation.Experiments;

namespace Probity.Commands;

/// <summary><c>probity lab new</c>: a commented experiment to begin with.</summary>
internal static partial class LabNew
{
    public static Command Make()
    {
        var name = new Argument<string>("name") { DefaultValueFactory = _ => "experiment", Description = "Slug of the experiment; the file is NAME.yaml. Default: experiment" };
        name.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Slug().IsMatch(token.Value))
            {
                result.AddError($"name: write 1 to 60 of a-z, 0-9 and inner hyphens, starting with a letter, not '{token.Value}'.");
            }
        });
        var command = new Command("new", "Write a commented experiment file into this directory.") { name };
        command.SetAction(parsed => Write(parsed.GetRequiredValue(name)));
        return command;
    }

    private static int Write(string name)
    {
        var path = $"{name}.yaml";
        if (File.Exists(path))
        {
            Console.Error.WriteLine($"{path} is there already; nothing was written. Give another name.");
            return 1;
        }

        File.WriteAllText(path, ShippedExperiments.Template(name));
        Console.WriteLine($"Written: {path}. Run it with: probity lab run {path}");
        return 0;
    }

    [GeneratedRegex("^[a-z](?:[a-z0-9-]{0,58}[a-z0-9])?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Slug();
}
