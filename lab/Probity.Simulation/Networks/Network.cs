namespace Probity.Simulation.Networks;

/// <summary>A tie between two people, in either order.</summary>
/// <param name="First">One person, from 0.</param>
/// <param name="Second">Another person.</param>
public readonly record struct Pair(int First, int Second);

/// <summary>
/// Who is tied to whom: compressed sparse rows. Person i's neighbours are <c>Targets[Offsets[i]..Offsets[i + 1]]</c>, in ascending order; each tie
/// stands in both rows. Immutable.
/// </summary>
public sealed class Network
{
    private readonly int[] _offsets;
    private readonly int[] _targets;

    internal Network(int[] offsets, int[] targets)
    {
        _offsets = offsets;
        _targets = targets;
    }

    /// <summary>How many people.</summary>
    public int People => _offsets.Length - 1;

    /// <summary>How many slots: twice the number of ties.</summary>
    public int Slots => _targets.Length;

    /// <summary>Ties per person, on average.</summary>
    public double MeanDegree => People == 0 ? 0 : (double)Slots / People;

    /// <summary>Where each person's row begins; one more entry than people.</summary>
    public ReadOnlySpan<int> Offsets => _offsets;

    /// <summary>The rows, one after another.</summary>
    public ReadOnlySpan<int> Targets => _targets;

    internal int[] OffsetArray => _offsets;

    internal int[] TargetArray => _targets;

    /// <summary>That person's neighbours in ascending order.</summary>
    public ReadOnlySpan<int> NeighboursOf(int person) => _targets.AsSpan(_offsets[person], _offsets[person + 1] - _offsets[person]);

    /// <summary>How many neighbours that person has.</summary>
    public int DegreeOf(int person) => _offsets[person + 1] - _offsets[person];

    /// <summary>Whether the two are tied; takes time logarithmic in the degree.</summary>
    public bool AreTied(int first, int second) => NeighboursOf(first).BinarySearch(second) >= 0;

    /// <summary>The network of those ties; repeated ties count once, and nobody is tied to themselves.</summary>
    /// <param name="people">How many people there are.</param>
    /// <param name="ties">Ties in any order.</param>
    /// <exception cref="ArgumentOutOfRangeException">A tie names somebody outside 0 to <paramref name="people"/> - 1.</exception>
    public static Network FromTies(int people, ReadOnlySpan<Pair> ties) => RowBuilding.Build(people, ties);
}
