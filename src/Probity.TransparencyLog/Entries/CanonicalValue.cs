using System.Collections.Immutable;

namespace Probity.TransparencyLog.Entries;

/// <summary>A value of the JSON that is hashed: strings, integers within 2^53, truth values, arrays, objects; no null and no fractions.</summary>
public abstract record CanonicalValue
{
    /// <summary>Largest integer and, negated, smallest: every JSON reader keeps these exact (RFC 7493, section 2.2).</summary>
    public const long LargestInteger = (1L << 53) - 1;

    private CanonicalValue()
    {
    }

    /// <summary>A string without unpaired surrogates.</summary>
    public sealed record Text(string Value) : CanonicalValue;

    /// <summary>An integer within 2^53.</summary>
    public sealed record Integer(long Value) : CanonicalValue;

    /// <summary>True or false.</summary>
    public sealed record Truth(bool Value) : CanonicalValue;

    /// <summary>An array.</summary>
    public sealed record List(ImmutableArray<CanonicalValue> Items) : CanonicalValue
    {
        public bool Equals(List? other) => other is not null && Items.SequenceEqual(other.Items);

        public override int GetHashCode() => Items.Length;
    }

    /// <summary>An object; its members are sorted by the UTF-16 code units of their names (RFC 8785, section 3.2.3).</summary>
    public sealed record Map : CanonicalValue
    {
        public Map(IEnumerable<KeyValuePair<string, CanonicalValue>> members) => Members = members.ToImmutableSortedDictionary(StringComparer.Ordinal);

        public ImmutableSortedDictionary<string, CanonicalValue> Members { get; }

        public bool Equals(Map? other) => other is not null && Members.SequenceEqual(other.Members);

        public override int GetHashCode() => Members.Count;
    }

    public static implicit operator CanonicalValue(string value) => new Text(value);

    public static implicit operator CanonicalValue(long value) => new Integer(value);

    public static implicit operator CanonicalValue(bool value) => new Truth(value);
}
