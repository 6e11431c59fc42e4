using System.Collections.Immutable;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Texts;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Entries;

/// <summary>Some fields of an entry opened with their salts, and the digests of all others: enough to check the opened ones against the leaf.</summary>
public sealed class Disclosure
{
    /// <summary>Longest disclosure read, in bytes of JSON.</summary>
    public const int LongestJson = 1024 * 1024;

    internal Disclosure(ImmutableArray<SaltedField> fields, ImmutableArray<string> digests) => (Fields, Digests) = (fields, digests);

    /// <summary>The opened fields, sorted by path.</summary>
    public ImmutableArray<SaltedField> Fields { get; }

    /// <summary>Digests of the rest in base64url, sorted; some are random and belong to no field.</summary>
    public ImmutableArray<string> Digests { get; }

    /// <summary>The value of an opened field; null when it is not opened.</summary>
    public CanonicalValue? this[string path] => Fields.FirstOrDefault(f => f.Path == path)?.Value;

    /// <summary>The disclosure as a canonical value, members <c>digests</c> and <c>fields</c>.</summary>
    public CanonicalValue.Map ToValue() => new(
    [
        new("digests", new CanonicalValue.List([.. Digests.Select(d => (CanonicalValue)d)])),
        new("fields", new CanonicalValue.List([.. Fields.Select(f => f.Opened)])),
    ]);

    /// <summary>Canonical JSON.</summary>
    public byte[] ToBytes() => CanonicalJson.Write(ToValue());

    /// <summary>Holds when the opened fields are of the entry that this leaf commits to.</summary>
    public Verdict VerifyAgainst(LogLeaf leaf)
    {
        ArgumentNullException.ThrowIfNull(leaf);
        string[] digests = [.. Fields.Select(f => f.Digest()), .. Digests];
        return digests.Distinct(StringComparer.Ordinal).Count() != digests.Length ? Verdict.Refused(LogRule.DigestsAreSortedAndUnique)
            : digests.Length == 0 || digests.Length % DigestList.Group != 0 ? Verdict.Refused(LogRule.DigestsFillTheGroup, $"{digests.Length} digests")
            : DigestList.Commit(digests) != leaf.Commitment ? Verdict.Refused(LogRule.DisclosureOpensTheLeaf, $"entry {leaf.Number}")
            : Verdict.Good;
    }

    /// <summary>Reads canonical JSON from a stranger.</summary>
    public static Reading<Disclosure> Parse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestJson)
            return LogRule.ProofFileIsNotTooLong;
        var json = CanonicalJson.Read(bytes);
        return json.IsGood ? Of(json.Value) : json.As<Disclosure>();
    }

    /// <summary>Reads a canonical value, as a proof file carries it.</summary>
    internal static Reading<Disclosure> Of(CanonicalValue value)
    {
        if (value is not CanonicalValue.Map { Members: { Count: 2 } members }
            || members.GetValueOrDefault("digests") is not CanonicalValue.List digests || members.GetValueOrDefault("fields") is not CanonicalValue.List fields)
            return LogRule.FieldsAreWellFormed;

        var opened = fields.Items.Select(Field).ToImmutableArray();
        if (opened.Any(f => f is null))
            return LogRule.FieldsAreWellFormed;
        if (!IsRising(opened.Select(f => f!.Path)))
            return LogRule.FieldPathsAreUnique;
        var texts = digests.Items.Select(d => (d as CanonicalValue.Text)?.Value ?? "").ToImmutableArray();
        return !texts.All(d => Commitment.Parse(d) is not null) || !IsRising(texts)
            ? LogRule.DigestsAreSortedAndUnique
            : new Disclosure(opened!, texts);
    }

    private static SaltedField? Field(CanonicalValue value)
    {
        Span<byte> salt = stackalloc byte[MerkleHash.Length];
        return value is CanonicalValue.List { Items: [CanonicalValue.Text(var salted), CanonicalValue.Text { Value: { Length: > 0 } path }, var content] }
            && StrictText.TryBase64Url32(salted, salt)
            ? new SaltedField(path, content, new MerkleHash(salt))
            : null;
    }

    private static bool IsRising(IEnumerable<string> texts)
    {
        string? before = null;
        foreach (var text in texts)
        {
            if (before is not null && string.CompareOrdinal(before, text) >= 0)
                return false;
            before = text;
        }

        return true;
    }
}
