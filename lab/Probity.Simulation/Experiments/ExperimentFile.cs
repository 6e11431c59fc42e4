using System.Security.Cryptography;
using System.Text;
using Probity.CharterFiles.Reading;
using Probity.Simulation.Experiments.Reading;
using Probity.Simulation.Files;
using Probity.Simulation.Parameters;

namespace Probity.Simulation.Experiments;

/// <summary>An experiment as a YAML file; every key is described in <c>docs/lab.md</c>.</summary>
public static class ExperimentFile
{
    /// <summary>The experiment, or every fault of the file with its line and what is allowed. Never throws on what the text holds.</summary>
    /// <param name="text">The file.</param>
    /// <param name="shelf">Where charters are found.</param>
    /// <param name="survey">Estimates that stand in for what the model assumes; what the file itself sets goes before them.</param>
    public static LabReading<Experiment> Read(string text, CharterShelf shelf, SurveyEstimates? survey = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(shelf);
        var draft = Draft.Read(text, file => ExperimentReader.Read(file, shelf, survey));
        if (!draft.Log.IsEmpty || draft.Value is null)
        {
            return new LabReading<Experiment>(null, [.. draft.Log.Faults.Select(f => new LabFault(f.Line, f.Path, f.Sentence.En))]);
        }

        return new LabReading<Experiment>(draft.Value with { Digest = DigestOf(text, shelf, survey) }, []);
    }

    /// <summary>Every key that reading the text asks for: what the guide has to describe.</summary>
    internal static IReadOnlyCollection<string> KeysAskedFor(string text, CharterShelf shelf) =>
        [.. Draft.Read(text, file => ExperimentReader.Read(file, shelf, survey: null)).Log.Asked.Select(k => k.Kind).Distinct()];

    private static string DigestOf(string text, CharterShelf shelf, SurveyEstimates? survey)
    {
        var read = text.ReplaceLineEndings("\n") + "\0" + shelf.Read.ReplaceLineEndings("\n") + (survey is null ? "" : "\0" + survey.Text.ReplaceLineEndings("\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(read)));
    }
}
