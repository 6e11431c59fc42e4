using Probity.Simulation.Consequences;
using Probity.Simulation.Parameters;
using Probity.Simulation.Randomness;
using Probity.Simulation.Response;

namespace Probity.Simulation.Conduct;

/// <summary>The parameters of a week's conduct, ready to be used.</summary>
internal sealed class ConductRates
{
    public ConductRates(ModelParameters parameters)
    {
        Due = new Chance(parameters[ConductParameters.Due]);
        Need = (float)parameters[ConductParameters.Need];
        Deterrence = (float)parameters[ConductParameters.Deterrence];
        var perform = parameters[ConductParameters.Perform];
        PerformFree = new Chance(perform);
        PerformInCase = new Chance(perform * parameters[ConductParameters.PressureOfProcedure]);
        PerformListed = new Chance(perform * parameters[ConductParameters.PressureOfListing]);
        WrittenOff = new Chance(parameters[ConductParameters.WrittenOff]);
        Applied = new Chance(parameters[ConductParameters.Applied]);
        Adaptation = (float)parameters[LivelihoodParameters.Adaptation];
        Noise = (float)parameters[LivelihoodParameters.Noise];
        WithoutJob = (float)parameters[LivelihoodParameters.WithoutJob];
        Pooling = (float)parameters[LivelihoodParameters.Pooling];
        RestingOnTies = (float)parameters[LivelihoodParameters.RestingOnTies];
        UnderMeasures = 1 - (float)parameters[LivelihoodParameters.CostOfMeasures];
        JobLost = new Chance(parameters[LivelihoodParameters.JobLost]);
        var hired = new Disposition(parameters).InFavour(DecisionKind.Hire, default);
        JobFound = new Chance(parameters[LivelihoodParameters.JobOffered] * hired);
    }

    public Chance Due { get; }

    public float Need { get; }

    public float Deterrence { get; }

    public Chance PerformFree { get; }

    public Chance PerformInCase { get; }

    public Chance PerformListed { get; }

    public Chance WrittenOff { get; }

    public Chance Applied { get; }

    public float Adaptation { get; }

    public float Noise { get; }

    public float WithoutJob { get; }

    public float Pooling { get; }

    public float RestingOnTies { get; }

    /// <summary>Share of means left while measures apply.</summary>
    public float UnderMeasures { get; }

    public Chance JobLost { get; }

    public Chance JobFound { get; }
}
