using Probity.Simulation.Parameters;
using Probity.Simulation.Randomness;

namespace Probity.Simulation.Register;

/// <summary>The parameters of the authority's work, ready to be used.</summary>
internal sealed class AuthorityRates(ModelParameters parameters)
{
    public Chance OwnMotion { get; } = new(parameters[AuthorityParameters.OwnMotion]);

    public Chance Namesake { get; } = new(parameters[AuthorityParameters.Namesake]);

    public Chance NamesakeMissed { get; } = new(parameters[AuthorityParameters.NamesakeMissed]);

    public Chance WrongFact { get; } = new(parameters[AuthorityParameters.WrongFact]);

    public Chance Minor { get; } = new(parameters[AuthorityParameters.Minor]);

    public Chance FaultMistaken { get; } = new(parameters[AuthorityParameters.FaultMistaken]);

    public Chance LateRemoval { get; } = new(parameters[AuthorityParameters.LateRemoval]);

    public Chance HearingCorrects { get; } = new(parameters[AuthorityParameters.HearingCorrects]);

    public Chance ReviewCorrects { get; } = new(parameters[AuthorityParameters.ReviewCorrects]);

    public Chance HigherCorrects { get; } = new(parameters[AuthorityParameters.HigherCorrects]);

    public Chance ReviewErrs { get; } = new(parameters[AuthorityParameters.ReviewErrs]);

    public Chance ProofRefused { get; } = new(parameters[AuthorityParameters.ProofRefused]);

    public Chance Annulled { get; } = new(parameters[AuthorityParameters.Annulled]);

    public Chance WrongObject { get; } = new(parameters[AuthorityParameters.WrongObject]);

    public Chance RightObject { get; } = new(parameters[AuthorityParameters.RightObject]);

    public Chance GoesOn { get; } = new(parameters[AuthorityParameters.GoesOn]);

    public double LateDays { get; } = parameters[AuthorityParameters.LateDays];

    public double DaysToNotice { get; } = parameters[AuthorityParameters.DaysToNotice];

    public double DaysToDecision { get; } = parameters[AuthorityParameters.DaysToDecision];

    public double DaysToService { get; } = parameters[AuthorityParameters.DaysToService];

    public double DaysToObjection { get; } = parameters[AuthorityParameters.DaysToObjection];

    public double DaysToProof { get; } = parameters[AuthorityParameters.DaysToProof];

    /// <summary>A whole number of days with that mean, each day as likely to be the last as any other (geometric).</summary>
    public static int Days(double mean, uint word) =>
        mean <= 0 ? 0 : (int)Math.Min(5000, Math.Log((word + 1.0) / 4294967296.0) / Math.Log(mean / (1 + mean)));
}
