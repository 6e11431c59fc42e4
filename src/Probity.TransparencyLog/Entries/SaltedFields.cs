using System.Collections.Immutable;
using Probity.TransparencyLog.Merkle;

namespace Probity.TransparencyLog.Entries;

/// <summary>Fills 32 bytes with randomness fit for secrets.</summary>
/// <param name="salt">Where to write.</param>
public delegate void SaltSource(Span<byte> salt);

/// <summary>The secret side of an entry: its fields, each with its salt. Who destroys it leaves a commitment that says nothing.</summary>
public sealed class SaltedFields
{
    internal SaltedFields(ImmutableArray<SaltedField> fields, ImmutableArray<MerkleHash> filling)
    {
        (Fields, Filling) = (fields, filling);
        Digests = [.. fields.Select(f => f.Digest()), .. filling.Select(d => d.ToBase64Url())];
        Commitment = DigestList.Commit(Digests);
    }

    /// <summary>The fields, sorted by path.</summary>
    public ImmutableArray<SaltedField> Fields { get; }

    /// <summary>What the public leaf carries.</summary>
    public Commitment Commitment { get; }

    /// <summary>Random digests of no field.</summary>
    internal ImmutableArray<MerkleHash> Filling { get; }

    /// <summary>Digests of the fields in their order, then the filling.</summary>
    private ImmutableArray<string> Digests { get; }

    /// <summary>Gives every field a salt of its own.</summary>
    /// <exception cref="ArgumentException">A value has no canonical form.</exception>
    public static SaltedFields Seal(EntryFields fields, SaltSource salts)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(salts);
        return new SaltedFields(
            [.. fields.Values.Select(f => new SaltedField(f.Key, f.Value, Next(salts)))],
            [.. Enumerable.Range(0, DigestList.Filling(fields.Values.Count)).Select(_ => Next(salts))]);
    }

    /// <summary>Opens the fields whose path is asked for; of the others the digests are given.</summary>
    public Disclosure Disclose(Func<string, bool> opens)
    {
        ArgumentNullException.ThrowIfNull(opens);
        var opened = Fields.Where(f => opens(f.Path)).ToImmutableArray();
        var hidden = Digests.Where((_, i) => i >= Fields.Length || !opens(Fields[i].Path));
        return new Disclosure(opened, [.. hidden.Order(StringComparer.Ordinal)]);
    }

    private static MerkleHash Next(SaltSource salts)
    {
        Span<byte> salt = stackalloc byte[MerkleHash.Length];
        salts(salt);
        return new MerkleHash(salt);
    }
}
