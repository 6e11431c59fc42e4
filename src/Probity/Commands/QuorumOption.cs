using System.CommandLine;
using System.Globalization;

namespace Probity.Commands;

/// <summary>What holds wherever witnesses are named beside the number of those that must have cosigned.</summary>
internal static class QuorumOption
{
    /// <summary>Refuses a number that the witnesses named can never reach, and two witnesses that count as one.</summary>
    /// <param name="command">The command.</param>
    /// <param name="witnesses">Its option that names witnesses.</param>
    /// <param name="quorum">Its option that says how many.</param>
    /// <param name="name">The name of a witness as it is written in the option; null where that is malformed, which the option itself refuses.</param>
    public static void Validate(Command command, Option witnesses, Option quorum, Func<string, string?> name) => command.Validators.Add(result =>
    {
        // Words, not values: the value of an option that was refused cannot be had.
        var words = result.GetResult(witnesses)?.Tokens.Select(t => t.Value).ToArray() ?? [];
        var names = words.Select(name).OfType<string>().ToArray();
        if (names.Distinct(StringComparer.Ordinal).Count() != names.Length)
            result.AddError($"{witnesses.Name}: two keys have one name and would count as one witness.");
        if (result.GetResult(quorum) is { Tokens: [var given] } && int.TryParse(given.Value, CultureInfo.InvariantCulture, out var needed)
            && (needed < 0 || needed > words.Length))
            result.AddError($"{quorum.Name}: from 0 to {words.Length}, as many as witnesses are named.");
    });
}
