using System.Collections.Concurrent;
using System.Collections.Frozen;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Checks;
using Probity.Storage.Projecting;
using Probity.Storage.Sealing;

namespace Probity.Storage.Checks;

/// <summary>Every listing that binds or will bind, in memory, by keyed hash. Written by the writer's thread after each commit; read by anyone without locks.</summary>
internal sealed class CheckIndex(RestrictionText texts)
{
    private readonly ConcurrentDictionary<CaseId, IndexedListing> _cases = new();
    private readonly ConcurrentDictionary<BlindHash, IndexedListing[]> _byIdentifier = new();
    private readonly ConcurrentDictionary<BlindHash, IndexedListing[]> _byName = new();
    private volatile FrozenDictionary<RegisterId, MirrorIndex> _mirrors = FrozenDictionary<RegisterId, MirrorIndex>.Empty;

    /// <summary>Reads the projection; nothing is opened for it.</summary>
    public void Load(SqliteConnection connection)
    {
        var keys = connection.Query<(byte[] Hash, long Kind, string CaseId)>(
                "SELECT hash, kind, case_id FROM p_subject WHERE case_id IN (SELECT case_id FROM p_check)", buffered: false)
            .ToLookup(k => k.CaseId, k => (Hash: BlindHash.Of(k.Hash), Kind: (SubjectKey)k.Kind));
        foreach (var row in connection.Query<CheckRow>("SELECT * FROM p_check", buffered: false))
        {
            var own = keys[row.CaseId].ToArray();
            Replace(new CaseId(row.CaseId), Listing(
                row, [.. own.Where(k => k.Kind == SubjectKey.Identifier).Select(k => k.Hash)], own.First(k => k.Kind == SubjectKey.Name).Hash));
        }
    }

    /// <summary>Forgets every case; mirrored registers stay.</summary>
    public void Clear()
    {
        foreach (var id in _cases.Keys)
            Replace(id, null);
    }

    public IndexedListing Listing(CheckRow row, BlindHash[] identifiers, BlindHash name) =>
        new(new CaseId(row.CaseId), row.IsPerson, false, identifiers, name, null, texts.Measures(row), texts.Zone(RegisterId.Parse(row.Register)));

    public void Replace(CaseId id, IndexedListing? listing)
    {
        if (_cases.TryRemove(id, out var before))
        {
            foreach (var hash in before.Identifiers)
                Remove(_byIdentifier, hash, before);
            Remove(_byName, before.Name, before);
        }

        if (listing is null)
            return;
        _cases[id] = listing;
        foreach (var hash in listing.Identifiers)
            _byIdentifier.AddOrUpdate(hash, [listing], (_, others) => [.. others, listing]);
        _byName.AddOrUpdate(listing.Name, [listing], (_, others) => [.. others, listing]);
    }

    public void Replace(RegisterId register, MirrorIndex mirror) =>
        _mirrors = _mirrors.Where(m => m.Key != register).Append(KeyValuePair.Create(register, mirror)).ToFrozenDictionary();

    /// <summary>Listings that share a number or the name with the question.</summary>
    public List<(IndexedListing Listing, CandidateListing Candidate)> Candidates(
        BlindHash[] identifiers, BlindHash? name, BlindHash? address, Instant now)
    {
        var found = new List<(IndexedListing, CandidateListing)>();
        foreach (var hash in identifiers)
        {
            Add(_byIdentifier.GetValueOrDefault(hash));
            foreach (var mirror in _mirrors.Values)
                Add(mirror.ByIdentifier.GetValueOrDefault(hash));
        }

        if (name is { } named)
        {
            Add(_byName.GetValueOrDefault(named));
            foreach (var mirror in _mirrors.Values)
                Add(mirror.ByName.GetValueOrDefault(named));
        }

        return found;

        void Add(IndexedListing[]? listings)
        {
            foreach (var listing in listings ?? [])
            {
                if (!found.Exists(f => ReferenceEquals(f.Item1, listing)))
                    found.Add((listing, listing.Match(identifiers, name, address, now)));
            }
        }
    }

    private static void Remove(ConcurrentDictionary<BlindHash, IndexedListing[]> map, BlindHash hash, IndexedListing gone)
    {
        var left = map[hash].Where(l => !ReferenceEquals(l, gone)).ToArray();
        if (left.Length == 0)
            map.TryRemove(hash, out _);
        else
            map[hash] = left;
    }
}
