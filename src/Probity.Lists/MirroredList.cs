using System.Collections.Immutable;

namespace Probity.Lists;

/// <summary>A whole edition of another keeper's list, one entry for each of its rows.</summary>
/// <param name="Entries">In the keeper's order; a row that the keeper repeats is repeated, under a key of its own.</param>
/// <param name="Sha256">Of the file's bytes, in lower-case hexadecimal: two imports of the same file are seen to be the same.</param>
public sealed record MirroredList(KeeperListId Id, ImmutableArray<MirroredEntry> Entries, string Sha256);
