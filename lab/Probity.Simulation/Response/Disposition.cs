using Probity.Simulation.Parameters;

namespace Probity.Simulation.Response;

/// <summary>What one who decides knows and is.</summary>
/// <param name="Strength">Strength of the tie to the person, 0 for a stranger.</param>
/// <param name="Label">How much of the label counts: 1 knows of the person's own listing, a share for a relative's, 0 knows of none.</param>
/// <param name="Context">1 knows a mitigating context, -1 knows that the person would not perform, 0 knows neither.</param>
/// <param name="Trust">Trust in authorities, 0 to 1.</param>
internal readonly record struct Viewpoint(float Strength, float Label, int Context, float Trust);

/// <summary>Decides in favour or against: logistic in label by tie strength, context and trust.</summary>
internal sealed class Disposition
{
    private readonly double[] _base;
    private readonly double[] _strength;
    private readonly double[] _label;
    private readonly double _relational, _contextual, _aggravating, _both, _trust;

    public Disposition(ModelParameters parameters)
    {
        _base = [.. ResponseParameters.Base.Select(p => parameters[p])];
        _strength = [.. ResponseParameters.Strength.Select(p => parameters[p])];
        _label = [.. ResponseParameters.Label.Select(p => parameters[p])];
        _relational = parameters[ResponseParameters.Relational];
        _contextual = parameters[ResponseParameters.Contextual];
        _aggravating = parameters[ResponseParameters.Aggravating];
        _both = parameters[ResponseParameters.RelationalContextual];
        _trust = parameters[ResponseParameters.Trust];
    }

    /// <summary>Chance of deciding in favour. The moderations soften a label; they never make it an advantage.</summary>
    public double InFavour(DecisionKind kind, Viewpoint from)
    {
        var logOdds = _base[(int)kind] + (_strength[(int)kind] * from.Strength);
        if (from.Label > 0)
            logOdds += from.Label * LabelEffect(_label[(int)kind], from);
        return 1 / (1 + Math.Exp(-logOdds));
    }

    private double LabelEffect(double label, Viewpoint from)
    {
        var context = from.Context switch
        {
            > 0 => _contextual + (_both * from.Strength),
            < 0 => _aggravating,
            _ => 0,
        };
        var moderated = label + (_relational * from.Strength) + context + (_trust * from.Trust);
        return label <= 0 ? Math.Min(0, moderated) : moderated;
    }
}
