using Probity.Simulation.Experiments.Reading;
using Probity.Simulation.Files;

namespace Probity.Simulation.Parameters;

/// <summary>
/// Estimates of a survey as a YAML file: a <c>source</c>, and under <c>estimates</c>, for each parameter by its dotted name, an <c>estimate</c> and its standard
/// error <c>error</c>. They replace the assumed values, and their priors become normal.
/// </summary>
public static class EstimatesFile
{
    private const string Below = "estimates.";
    private const double LargestError = 100;

    /// <summary>The estimates, or every fault of the file with its line.</summary>
    public static LabReading<SurveyEstimates> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var file = FlatYaml.Of(text);
        if (file.Faults.Count > 0)
            return new LabReading<SurveyEstimates>(null, file.Faults);
        var source = file.Text("source");
        var named = file.Paths.Where(p => p.StartsWith(Below, StringComparison.Ordinal)).Select(ParameterName).Distinct(StringComparer.Ordinal).ToArray();
        var estimates = named.Select(name => Estimate(file, name)).OfType<SurveyEstimate>().ToArray();
        if (named.Length == 0)
            file.Fault(1, "estimates", "The file gives no estimate. Write e.g. estimates: { response.lend.label: { estimate: -1.4, error: 0.2 } }.");
        file.RefuseWhatWasNotAskedFor();
        return new LabReading<SurveyEstimates>(file.Faults.Count == 0 ? new SurveyEstimates(source, estimates, text) : null, file.Faults);
    }

    private static string ParameterName(string path)
    {
        var name = path[Below.Length..];
        var last = name.LastIndexOf('.');
        return last < 0 ? name : name[..last];
    }

    private static SurveyEstimate? Estimate(FlatYaml file, string name)
    {
        var (value, error) = ($"{Below}{name}.estimate", $"{Below}{name}.error");
        if (ModelParameters.Named(name) is not { } parameter)
        {
            file.Fault(file.LineOf(value), $"{Below}{name}", $"No parameter is called '{name}'. Nearest are {string.Join(", ", Spelling.Nearest(name, ModelParameters.Declared.Select(p => p.Name)))}; 'probity lab odd' describes all of them.");
            file.Text(value);
            file.Text(error);
            return null;
        }

        var estimate = file.Number(value, parameter.Minimum, parameter.Maximum);
        var deviation = file.Number(error, 0, LargestError);
        return new SurveyEstimate(parameter with { Default = estimate, Prior = Prior.Normal(estimate, deviation, parameter.Minimum, parameter.Maximum) });
    }
}

/// <summary>A parameter with the value, prior and source a survey gives it.</summary>
/// <param name="Parameter">The parameter, its default the estimate and its prior normal.</param>
public sealed record SurveyEstimate(Parameter Parameter);

/// <summary>What a survey says of the model's parameters.</summary>
/// <param name="Source">Which survey.</param>
/// <param name="Estimates">One for each parameter it speaks of.</param>
/// <param name="Text">The file they were read from.</param>
public sealed record SurveyEstimates(string Source, IReadOnlyList<SurveyEstimate> Estimates, string Text)
{
    /// <summary>Those values with the survey's estimates in their places.</summary>
    public ModelParameters In(ModelParameters values) => Estimates.Aggregate(values, (sofar, e) => sofar.With(e.Parameter.Name, e.Parameter.Default));

    /// <summary>Every declared parameter, with the survey's prior where it gives one.</summary>
    public IReadOnlyList<Parameter> Priors() =>
        [.. ModelParameters.Declared.Select(p => Estimates.FirstOrDefault(e => e.Parameter.Name == p.Name) is { } e ? e.Parameter with { Source = Source } : p)];
}
