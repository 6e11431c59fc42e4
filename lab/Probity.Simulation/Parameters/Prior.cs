namespace Probity.Simulation.Parameters;

/// <summary>Shape of a prior distribution.</summary>
public enum PriorShape
{
    /// <summary>Every value within the bounds is as likely.</summary>
    Uniform,

    /// <summary>Normal, cut off at the bounds.</summary>
    Normal,
}

/// <summary>What is believed of a parameter before any data.</summary>
/// <param name="Shape">Shape.</param>
/// <param name="Minimum">Lower bound.</param>
/// <param name="Maximum">Upper bound.</param>
/// <param name="Mean">Mean of a normal one, before it is cut off.</param>
/// <param name="Deviation">Standard deviation of a normal one.</param>
public sealed record Prior(PriorShape Shape, double Minimum, double Maximum, double Mean, double Deviation)
{
    /// <summary>Every value from minimum to maximum as likely.</summary>
    public static Prior Uniform(double minimum, double maximum) => new(PriorShape.Uniform, minimum, maximum, (minimum + maximum) / 2, 0);

    /// <summary>Normal within bounds, as an estimate with its standard error gives.</summary>
    public static Prior Normal(double mean, double deviation, double minimum, double maximum) =>
        new(PriorShape.Normal, minimum, maximum, mean, deviation);

    /// <inheritdoc/>
    public override string ToString() => Shape == PriorShape.Uniform
        ? $"uniform on [{Minimum}, {Maximum}]"
        : $"normal ({Mean}, {Deviation}) on [{Minimum}, {Maximum}]";
}
