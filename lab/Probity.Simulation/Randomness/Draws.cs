using System.Runtime.CompilerServices;

namespace Probity.Simulation.Randomness;

/// <summary>
/// The random numbers of one run: each is a function of seed, person, step, purpose and index alone. Hence results do not depend on threads or
/// on what was drawn before, and two branches that differ in a rule still share every number they both use (common random numbers).
/// </summary>
/// <param name="Seed">Seed of the run; every value gives an independent stream.</param>
public readonly record struct Draws(ulong Seed)
{
    /// <summary>Four words for a person (or tie, enterprise, pair: any number), a step and a purpose.</summary>
    /// <param name="person">Whom or what it is about.</param>
    /// <param name="step">When; zero for what happens once.</param>
    /// <param name="purpose">What for; two purposes never share a number.</param>
    /// <param name="index">Further blocks for the same three.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RandomWords At(int person, int step, Purpose purpose, int index = 0) =>
        Philox.Block((uint)person, (uint)step, (uint)purpose, (uint)index, Seed);

    /// <summary>A number in [0, 1).</summary>
    public double Uniform(int person, int step, Purpose purpose, int index = 0) => Uniforms.Of(At(person, step, purpose, index).First);

    /// <summary>A whole number in [0, <paramref name="limit"/>), each equally likely up to 2^-32.</summary>
    public int Below(int limit, int person, int step, Purpose purpose, int index = 0) =>
        Uniforms.Below(At(person, step, purpose, index).First, limit);

    /// <summary>Another seed for a part of the run that must not share numbers with it, e.g. replication <paramref name="number"/> of an experiment.</summary>
    public ulong Derived(int number)
    {
        var words = At(number, 0, Purpose.DerivedSeed);
        return ((ulong)words.Second << 32) | words.First;
    }
}
