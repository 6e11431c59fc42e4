namespace Probity.Simulation.Epidemics;

/// <summary>Rates of the virus on a network, as the NetLogo and Mesa models of that name have them, without lasting resistance.</summary>
/// <param name="Spread">Chance that an infected agent infects a given susceptible contact when it acts.</param>
/// <param name="Check">Chance that an infected agent checks itself when it acts.</param>
/// <param name="Recover">Chance that it recovers when it checks.</param>
public sealed record VirusRates(double Spread, double Check, double Recover)
{
    /// <summary>Spread .4, check .4, recover .3: the setting the peers are compared at.</summary>
    public static VirusRates Usual { get; } = new(0.4, 0.4, 0.3);
}
