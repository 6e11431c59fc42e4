namespace Probity.Simulation.Parameters;

/// <summary>A number the model depends on, with everything a reader needs to judge it.</summary>
/// <param name="Name">Unique; dotted lower-case words, e.g. <c>response.lend.label</c>. It is how files name it.</param>
/// <param name="Meaning">What it stands for, in one sentence.</param>
/// <param name="Unit">Unit of the value.</param>
/// <param name="Default">Value used unless another is given.</param>
/// <param name="Prior">What is believed of it before any data; its bounds are the range allowed.</param>
/// <param name="Source">Where the value comes from; "assumed" where nothing is known.</param>
public sealed record Parameter(string Name, string Meaning, string Unit, double Default, Prior Prior, string Source)
{
    /// <summary>Smallest value allowed.</summary>
    public double Minimum => Prior.Minimum;

    /// <summary>Largest value allowed.</summary>
    public double Maximum => Prior.Maximum;

    /// <summary>The number on its scale, for whoever asks first: null when the value is allowed, otherwise what is.</summary>
    public string? Fault(double value) => value >= Minimum && value <= Maximum
        ? null
        : $"{Name} lies between {Minimum} and {Maximum} ({Unit}); {value} does not.";

    internal static Parameter Assumed(string name, string meaning, string unit, double value, double minimum, double maximum) =>
        new(name, meaning, unit, value, Prior.Uniform(minimum, maximum), "assumed");

    internal static Parameter Sourced(string name, string meaning, string unit, double value, double minimum, double maximum, string source) =>
        new(name, meaning, unit, value, Prior.Uniform(minimum, maximum), source);
}
