using System.Text;
using Probity.Simulation.Conduct;
using Probity.Simulation.Consequences;
using Probity.Simulation.Engine;
using Probity.Simulation.Information;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Parameters;
using Probity.Simulation.Population;
using Probity.Simulation.Register;
using Probity.Simulation.Response;

namespace Probity.Simulation.Odd;

/// <summary>
/// The model's document after the ODD protocol of 2020, all seven elements: what the parts of the model declare of themselves (parameters, state variables,
/// outcomes, rules), and the reasons written beside their code.
/// </summary>
public static class OddDocument
{
    private static readonly IReadOnlyList<OddPiece> Pieces =
    [
        .. EngineRationale.Pieces, .. PopulationRationale.Pieces, .. ConductRationale.Pieces, .. RegisterRationale.Pieces, .. InformationRationale.Pieces,
        .. ResponseRationale.Pieces, .. LivelihoodRationale.Pieces,
    ];

    private static readonly (OddElement Element, string Title)[] Elements =
    [
        (OddElement.Purpose, "Purpose and patterns"), (OddElement.Entities, "Entities, state variables and scales"),
        (OddElement.Processes, "Process overview and scheduling"), (OddElement.DesignConcepts, "Design concepts"),
        (OddElement.Initialization, "Initialization"), (OddElement.InputData, "Input data"), (OddElement.Submodels, "Submodels"),
    ];

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<Parameter>> ParametersOf = new Dictionary<string, IReadOnlyList<Parameter>>
    {
        [ConductRationale.Heading] = ConductParameters.All,
        [RegisterRationale.Heading] = AuthorityParameters.All,
        [InformationRationale.Heading] = InformationParameters.All,
        [ResponseRationale.Heading] = ResponseParameters.All,
        [LivelihoodRationale.Heading] = LivelihoodParameters.All,
    };

    /// <summary>The document as Markdown.</summary>
    public static string Write()
    {
        var text = new StringBuilder("# A population under a charter: model description after ODD 2020\n");
        foreach (var (element, title) in Elements)
        {
            text.Append($"\n## {(int)element}. {title}\n");
            foreach (var piece in Pieces.Where(p => p.Element == element))
            {
                text.Append($"\n### {piece.Heading}\n\n{piece.Text.Trim()}\n");
                if (element == OddElement.Submodels)
                    text.Append(Table(ParametersOf[piece.Heading]));
            }

            text.Append(Declared(element));
        }

        return text.ToString();
    }

    private static string Declared(OddElement element) => element switch
    {
        OddElement.Entities => "\n### State variables\n" + Rows(
            ["Entity", "Variable", "Meaning", "Scale", "In a run"],
            StateVariables.All.Select(v => new[] { v.Entity, $"`{v.Name}`", v.Meaning, v.Scale, v.Changes ? "changes" : "fixed" })),
        OddElement.DesignConcepts => "\n### Outcomes\n" + Rows(
            ["Outcome", "Meaning", "Unit", "About"],
            LabSimulation.MeasuredOverall.Select(o => new[] { $"`{o.Name}`", o.Meaning, o.Unit, About(o.Kind) })),
        OddElement.Submodels => $"\n### Rules as switches\n\n{string.Join(", ", Enum.GetNames<FrameworkRules>().Where(n => n is not ("None" or "Every")))}.\n",
        _ => "",
    };

    private static string Table(IEnumerable<Parameter> parameters) => Rows(
        ["Parameter", "Meaning", "Unit", "Value", "Prior", "Source"],
        parameters.Select(p => new[] { $"`{p.Name}`", p.Meaning, p.Unit, p.Default.ToString(), p.Prior.ToString(), p.Source }));

    private static string Rows(string[] heads, IEnumerable<string[]> rows)
    {
        var text = new StringBuilder($"\n| {string.Join(" | ", heads)} |\n|{string.Concat(heads.Select(_ => "---|"))}\n");
        foreach (var row in rows)
            text.Append($"| {string.Join(" | ", row)} |\n");
        return text.ToString();
    }

    private static string About(OutcomeKind kind) => kind switch
    {
        OutcomeKind.WronglyListed => "harm to the wrongly listed",
        OutcomeKind.Relatives => "harm to relatives",
        OutcomeKind.Listed => "harm to the listed",
        OutcomeKind.Controls => "comparison",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
