using System.Security.Cryptography;
using System.Text;
using Probity.CharterFiles.Reading;
using Probity.Simulation.Experiments.Reading;
using Probity.Simulation.Files;

namespace Probity.Simulation.Experiments;

/// <summary>An experiment as a YAML file; every key is described in <c>docs/lab.md</c>.</summary>
public static class ExperimentFile
{
    /// <summary>The experiment, or every fault of the file with its line and what is allowed. Never throws on what the text holds.</summary>
    public static LabReading<Experiment> Read(string text, CharterShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(shelf);
        var draft = Draft.Read(text, file => ExperimentReader.Read(file, shelf));
        if (!draft.Log.IsEmpty || draft.Value is null)
        {
            return new LabReading<Experiment>(null, [.. draft.Log.Faults.Select(f => new LabFault(f.Line, f.Path, f.Sentence.En))]);
        }

        return new LabReading<Experiment>(draft.Value with { Digest = DigestOf(text, shelf) }, []);
    }

    /// <summary>Every key that reading the text asks for: what the guide has to describe.</summary>
    internal static IReadOnlyCollection<string> KeysAskedFor(string text, CharterShelf shelf) =>
        [.. Draft.Read(text, file => ExperimentReader.Read(file, shelf)).Log.Asked.Select(k => k.Kind).Distinct()];

    private static string DigestOf(string text, CharterShelf shelf) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n") + "\0" + shelf.Read.ReplaceLineEndings("\n"))));
}
