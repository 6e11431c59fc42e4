using Probity.Simulation.Conduct;
using Probity.Simulation.Consequences;
using Probity.Simulation.Response;

namespace Probity.Simulation.Parameters;

/// <summary>A value for every declared parameter. Immutable.</summary>
public sealed class ModelParameters
{
    private readonly double[] _values;

    private ModelParameters(double[] values) => _values = values;

    /// <summary>Every parameter of the model, in the order of its parts.</summary>
    public static IReadOnlyList<Parameter> Declared { get; } = ParameterCatalogue.All;

    /// <summary>Every parameter at its default.</summary>
    public static ModelParameters Default { get; } = new([.. Declared.Select(p => p.Default)]);

    /// <summary>The value of a declared parameter.</summary>
    public double this[Parameter parameter] => _values[ParameterCatalogue.Place(parameter.Name)];

    /// <summary>The declared parameter of that name, or null.</summary>
    public static Parameter? Named(string name) => ParameterCatalogue.Find(name);

    /// <summary>These values but for one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value lies outside what the parameter allows.</exception>
    public ModelParameters With(Parameter parameter, double value)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        if (parameter.Fault(value) is { } fault)
            throw new ArgumentOutOfRangeException(nameof(value), fault);
        var values = (double[])_values.Clone();
        values[ParameterCatalogue.Place(parameter.Name)] = value;
        return new ModelParameters(values);
    }

    /// <summary>These values but for one, by name.</summary>
    /// <exception cref="ArgumentException">No parameter is called so, or the value lies outside what it allows.</exception>
    public ModelParameters With(string name, double value) => With(
        Named(name) ?? throw new ArgumentException($"No parameter is called '{name}'. They are listed in the model's document.", nameof(name)), value);

    /// <summary>
    /// These values with a label that nobody minds and that costs nothing: the null model. The listed and those compared with them then differ by chance
    /// alone in all that others do.
    /// </summary>
    public ModelParameters WithoutLabelEffect()
    {
        Parameter[] effects =
        [
            .. ResponseParameters.Label, ResponseParameters.Relational, ResponseParameters.Contextual, ResponseParameters.Aggravating,
            ResponseParameters.RelationalContextual, ResponseParameters.Trust, LivelihoodParameters.CostOfMeasures,
        ];
        var without = effects.Aggregate(this, (values, effect) => values.With(effect, 0));
        return without.With(ConductParameters.PressureOfListing, without[ConductParameters.PressureOfProcedure]);
    }

    /// <summary>Every parameter with its value, in order of declaration.</summary>
    public IEnumerable<(Parameter Parameter, double Value)> All() => Declared.Zip(_values);
}
