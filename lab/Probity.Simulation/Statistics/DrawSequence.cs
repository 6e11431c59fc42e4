using Probity.Simulation.Randomness;

namespace Probity.Simulation.Statistics;

/// <summary>Draws taken one after another, for what runs on one thread: the same counter-based numbers, with the count of draws as the step.</summary>
/// <param name="seed">Seed of the run.</param>
/// <param name="purpose">What for.</param>
/// <param name="part">Which of several independent sequences of that purpose.</param>
internal struct DrawSequence(ulong seed, Purpose purpose, int part = 0)
{
    private readonly Draws _draws = new(seed);
    private RandomWords _words;
    private uint _taken;

    /// <summary>Uniform on [0, 1).</summary>
    public double Unit() => Uniforms.Of(Next());

    /// <summary>Uniform on 0 .. limit-1.</summary>
    public int Below(int limit) => Uniforms.Below(Next(), limit);

    public bool Happens(Chance chance) => chance.Happens(Next());

    private uint Next()
    {
        if ((_taken & 3) == 0)
        {
            _words = _draws.At(part, (int)(_taken >> 2), purpose);
        }

        return _words[(int)(_taken++ & 3)];
    }
}

/// <summary>What this project's studies draw for, beside the model.</summary>
internal static class StudyPurpose
{
    public const Purpose PublicOpinions = Purpose.Replications;
    public const Purpose PrivateOpinions = Purpose.Replications + 1;
    public const Purpose KnownImages = Purpose.Replications + 2;
    public const Purpose CascadeStart = Purpose.Replications + 3;
    public const Purpose Bootstrap = Purpose.Replications + 10;
    public const Purpose MorrisDesign = Purpose.Replications + 11;
}
