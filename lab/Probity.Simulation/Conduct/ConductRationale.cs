using Probity.Simulation.Odd;

namespace Probity.Simulation.Conduct;

/// <summary>Why people perform or fail.</summary>
internal static class ConductRationale
{
    public const string Heading = "Conduct";

    public static IReadOnlyList<OddPiece> Pieces { get; } =
    [
        new(OddElement.Submodels, Heading, """
            An adult without an open obligation has one falling due with chance `conduct.due`. With means below `conduct.need` it fails for want of means (*cannot*). Otherwise it
            fails for want of will with chance propensity × (1 - `conduct.deterrence` × awareness) (*will not*). An open obligation is performed, in a week in which means suffice,
            with chance `conduct.perform`, times the pressure of a case or of a listing; without a case it may be given up or lead to an application. Pressure does
            nothing for those who cannot.
            """),
    ];
}
