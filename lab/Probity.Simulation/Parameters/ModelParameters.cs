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

    /// <summary>Every parameter with its value, in order of declaration.</summary>
    public IEnumerable<(Parameter Parameter, double Value)> All() => Declared.Zip(_values);
}
