using Probity.Simulation.Parameters;

namespace Probity.Simulation.Conduct;

/// <summary>What obligations people have, why they fail, and what makes people perform after all.</summary>
public static class ConductParameters
{
    /// <summary>How often an obligation falls due.</summary>
    public static Parameter Due { get; } = Parameter.Assumed(
        "conduct.due", "Chance that an obligation falls due for an adult who has none open.", "a week", 0.01, 0, 0.2);

    /// <summary>What an obligation takes.</summary>
    public static Parameter Need { get; } = Parameter.Assumed(
        "conduct.need", "Means without which an obligation cannot be performed.", "multiples of median means", 0.4, 0, 3);

    /// <summary>How far a register deters.</summary>
    public static Parameter Deterrence { get; } = Parameter.Assumed(
        "conduct.deterrence", "Share by which full awareness of the register lowers the inclination not to perform.", "share", 0.2, 0, 1);

    /// <summary>How soon people perform by themselves.</summary>
    public static Parameter Perform { get; } = Parameter.Assumed(
        "conduct.perform", "Chance that somebody who is able performs an open obligation, outside any procedure.", "a week", 0.015, 0, 1);

    /// <summary>Pressure of a procedure.</summary>
    public static Parameter PressureOfProcedure { get; } = Parameter.Assumed(
        "conduct.pressure.procedure", "Factor on that chance while a case is open.", "factor", 2, 0, 20);

    /// <summary>Pressure of a listing.</summary>
    public static Parameter PressureOfListing { get; } = Parameter.Assumed(
        "conduct.pressure.listing", "Factor on that chance while a listing is in force. Direction from Huang (HKUST talk): violations fell after pilots; size assumed.",
        "factor", 3, 0, 20);

    /// <summary>How soon creditors give up.</summary>
    public static Parameter WrittenOff { get; } = Parameter.Assumed(
        "conduct.written-off", "Chance that an open obligation without a case is given up by its creditor.", "a week", 0.004, 0, 1);

    /// <summary>How soon creditors apply.</summary>
    public static Parameter Applied { get; } = Parameter.Assumed(
        "conduct.applied", "Chance that the creditor of an open obligation applies, or the authority takes it up.", "a week", 0.03, 0, 1);

    /// <summary>In order of declaration.</summary>
    public static IReadOnlyList<Parameter> All { get; } =
        [Due, Need, Deterrence, Perform, PressureOfProcedure, PressureOfListing, WrittenOff, Applied];
}
