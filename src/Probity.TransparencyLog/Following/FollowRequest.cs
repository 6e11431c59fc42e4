using System.Collections.Immutable;
using Probity.TransparencyLog.Notes;

namespace Probity.TransparencyLog.Following;

/// <summary>What a follower asks of a log.</summary>
public sealed record FollowRequest
{
    /// <summary>A key of the log got from elsewhere. Null takes the remembered one or, at first sight, the first key that the log shows.</summary>
    public VerifierKey? Trusted { get; init; }

    /// <summary>Keys of witnesses that count.</summary>
    public ImmutableArray<VerifierKey> Witnesses { get; init; } = [];

    /// <summary>How many of them must have cosigned.</summary>
    public int Quorum { get; init; }

    /// <summary>What was seen last time.</summary>
    public RememberedLog? Remembered { get; init; }

    /// <summary>Reads only what follows the remembered checkpoint. What lies before is then vouched for by its root and the tiles, and its entries are not read again.</summary>
    public bool NewEntriesOnly { get; init; }
}
