using System.Collections.Immutable;
using Probity.TransparencyLog.Tiles;

namespace Probity.TransparencyLog.Merkle;

/// <summary>What appending gave.</summary>
/// <param name="Frontier">The longer tree.</param>
/// <param name="Completed">Tiles that became full, in the order in which they did.</param>
public sealed record TreeGrowth(TreeFrontier Frontier, ImmutableArray<FullTile> Completed);
