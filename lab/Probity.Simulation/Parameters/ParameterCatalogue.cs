using Probity.Simulation.Conduct;
using Probity.Simulation.Consequences;
using Probity.Simulation.Information;
using Probity.Simulation.Register;
using Probity.Simulation.Response;

namespace Probity.Simulation.Parameters;

/// <summary>Gathers what the parts of the model declare.</summary>
internal static class ParameterCatalogue
{
    private static readonly Dictionary<string, int> Places;

    static ParameterCatalogue()
    {
        All =
        [
            .. ConductParameters.All, .. LivelihoodParameters.All, .. AuthorityParameters.All, .. InformationParameters.All, .. ResponseParameters.All,
        ];
        Places = All.Select((parameter, place) => (parameter.Name, place)).ToDictionary(p => p.Name, p => p.place, StringComparer.Ordinal);
    }

    public static IReadOnlyList<Parameter> All { get; }

    public static int Place(string name) => Places.TryGetValue(name, out var place)
        ? place
        : throw new ArgumentException($"No parameter is called '{name}'.", nameof(name));

    public static Parameter? Find(string name) => Places.TryGetValue(name, out var place) ? All[place] : null;
}
