using System.CommandLine;
using System.Text.Json;

namespace Probity.Commands;

/// <summary>Options whose value is one of a few words, written as they are in files: lower case, joined by hyphens.</summary>
internal static class Words
{
    public static Option<T> One<T>(string name, string description)
        where T : struct, Enum => new(name)
        {
            Required = true,
            HelpName = Hint(name),
            Description = $"{description}: {All<T>()}",
            CustomParser = result => Parse<T>(name, result.Tokens.Select(t => t.Value), result.AddError).FirstOrDefault(),
        };

    /// <summary>An option that may be left out; its value stays the word.</summary>
    public static Option<string?> Any<T>(string name, string description)
        where T : struct, Enum
    {
        var option = new Option<string?>(name) { Description = $"{description}: {All<T>()}" };
        option.Validators.Add(result => Parse<T>(name, result.Tokens.Select(t => t.Value), result.AddError));
        return option;
    }

    public static Option<T[]> Several<T>(string name, string description)
        where T : struct, Enum => new(name)
        {
            Required = true,
            Arity = ArgumentArity.OneOrMore,
            HelpName = Hint(name),
            Description = $"{description}: {All<T>()}; repeatable",
            CustomParser = result => Parse<T>(name, result.Tokens.Select(t => t.Value), result.AddError),
        };

    private static T[] Parse<T>(string name, IEnumerable<string> tokens, Action<string> refuse)
        where T : struct, Enum
    {
        var words = new List<T>();
        foreach (var text in tokens)
        {
            if (Enum.GetValues<T>().Where(v => Word(v) == text).ToArray() is [var word])
            {
                words.Add(word);
            }
            else
            {
                refuse($"{name}: '{text}' is none of {All<T>()}.");
            }
        }

        return [.. words];
    }

    // Without it the help would offer the names of the enumeration, which are not accepted.
    private static string Hint(string name) => name.TrimStart('-');

    private static string All<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Word));

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
