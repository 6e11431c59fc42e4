using Probity.Simulation.Networks;

namespace Probity.Simulation.Population;

/// <summary>The ties of a population: a network, and for each slot the kind and the strength of its tie. Immutable.</summary>
public sealed class TieNetwork
{
    private readonly TieKind[] _kinds;
    private readonly byte[] _strengths;

    internal TieNetwork(Network network, TieKind[] kinds, byte[] strengths)
    {
        Network = network;
        _kinds = kinds;
        _strengths = strengths;
    }

    /// <summary>Who is tied to whom.</summary>
    public Network Network { get; }

    /// <summary>Kind of the tie in each slot.</summary>
    public ReadOnlySpan<TieKind> Kinds => _kinds;

    /// <summary>Strength of the tie in each slot, in 255ths.</summary>
    public ReadOnlySpan<byte> Strengths => _strengths;

    internal TieKind[] KindArray => _kinds;

    internal byte[] StrengthArray => _strengths;

    /// <summary>Kind of the tie between two people, or null.</summary>
    public TieKind? KindBetween(int first, int second)
    {
        var place = Network.NeighboursOf(first).BinarySearch(second);
        return place < 0 ? null : _kinds[Network.Offsets[first] + place];
    }
}
