namespace Probity.Simulation.Engine;

/// <summary>What a contact knows of a person and how it holds the tie; one byte in the person's row for each contact.</summary>
internal static class TieMarks
{
    /// <summary>The tie is as it was.</summary>
    public const byte Kept = 0;

    /// <summary>The tie is loosened: it counts half.</summary>
    public const byte Loosened = 1;

    /// <summary>The tie is cut.</summary>
    public const byte Cut = 2;

    /// <summary>Bits that say which of the three.</summary>
    public const byte Stance = 3;

    /// <summary>The contact knows of the listing.</summary>
    public const byte Label = 4;

    /// <summary>The contact knows why.</summary>
    public const byte Context = 8;
}
