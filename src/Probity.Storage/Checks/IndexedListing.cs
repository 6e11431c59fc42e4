using System.Collections.Frozen;
using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Checks;
using Probity.Storage.Sealing;

namespace Probity.Storage.Checks;

/// <summary>A listing in the check index: keyed hashes and dates, no name and no number.</summary>
/// <param name="Case">The case; null for a mirrored entry.</param>
/// <param name="IsPerson">Natural person or sole trader.</param>
/// <param name="Mirrored">Another keeper's entry.</param>
/// <param name="Identifiers">Hashes of its numbers.</param>
/// <param name="Name">Hash of its name.</param>
/// <param name="Address">Hash of its address, for a mirrored organisation.</param>
/// <param name="Measures">Measures with their days.</param>
/// <param name="Zone">Time zone of the register's keeper, by which its days are counted.</param>
internal sealed record IndexedListing(
    CaseId? Case, bool IsPerson, bool Mirrored, BlindHash[] Identifiers, BlindHash Name, BlindHash? Address, IReadOnlyList<AppliedMeasure> Measures,
    DateTimeZone Zone)
{
    public CandidateListing Match(BlindHash[] identifiers, BlindHash? name, BlindHash? address, Instant now) => new(
        IsPerson, Mirrored, Identifiers.AsSpan().ContainsAny(identifiers), name == Name, Address is not null && address == Address, Measures,
        now.InZone(Zone).Date);
}

/// <summary>One mirrored register, replaced as a whole.</summary>
internal sealed class MirrorIndex(IReadOnlyCollection<IndexedListing> listings)
{
    public FrozenDictionary<BlindHash, IndexedListing[]> ByName { get; } =
        listings.GroupBy(l => l.Name).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    public FrozenDictionary<BlindHash, IndexedListing[]> ByIdentifier { get; } =
        listings.SelectMany(l => l.Identifiers.Select(i => (i, l))).GroupBy(x => x.i, x => x.l).ToFrozenDictionary(g => g.Key, g => g.ToArray());
}
