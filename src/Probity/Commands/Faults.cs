using Probity.CharterFiles;

namespace Probity.Commands;

/// <summary>Faults of a file as the terminal shows them.</summary>
internal static class Faults
{
    /// <summary>Prints them with their lines; the exit code is 1 when there are any.</summary>
    public static int Print(string file, IReadOnlyList<CharterFault> faults)
    {
        foreach (var line in Lines(file, faults))
        {
            Console.WriteLine(line);
        }

        return faults.Count == 0 ? 0 : 1;
    }

    public static IReadOnlyList<string> Lines(string file, IReadOnlyList<CharterFault> faults) =>
    [
        .. faults.SelectMany(fault => new[]
        {
            $"{file}:{fault.Line}: {fault.Sentence.En}", $"    {fault.Sentence.Zh}", $"    [{fault.Rule}; {fault.Clause}] at {fault.Path}",
        }),
        faults.Count == 0 ? $"{file} breaks no rule." : $"{file}: {faults.Count} found.",
    ];
}
