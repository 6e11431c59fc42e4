using Probity.Simulation.Parameters;
using Probity.Simulation.Register;

namespace Probity.Simulation.Information;

/// <summary>The parameters of learning under a publicity, ready to be used.</summary>
internal sealed class LearningRates
{
    public LearningRates(ModelParameters parameters, Publicity publicity)
    {
        var lookUp = parameters[InformationParameters.LookUp];
        var onRequest = parameters[InformationParameters.OnRequest];
        LookUp = publicity switch { Publicity.Internal => 0, Publicity.OnRequest => lookUp * onRequest, _ => lookUp };
        Broadcast = publicity == Publicity.Broadcast ? parameters[InformationParameters.Broadcast] : 0;
        StrangerChecks = publicity switch
        {
            Publicity.Internal => 0,
            Publicity.OnRequest => parameters[InformationParameters.CheckOnRequest],
            _ => parameters[InformationParameters.CheckSearchable],
        };
        Gossip = parameters[InformationParameters.Gossip];
        Confide = parameters[InformationParameters.Confide];
        Context = parameters[InformationParameters.Context];
        OfRelatives = (float)parameters[InformationParameters.OfRelatives];
        Forget = parameters[InformationParameters.Forget];
        Abroad = parameters[InformationParameters.Abroad] / parameters[InformationParameters.Community];
    }

    public double LookUp { get; }

    public double Broadcast { get; }

    public double StrangerChecks { get; }

    public double Gossip { get; }

    public double Confide { get; }

    public double Context { get; }

    public float OfRelatives { get; }

    public double Forget { get; }

    /// <summary>Share of the community that one who knows tells in a week.</summary>
    public double Abroad { get; }
}
