using System.Collections.Immutable;

namespace Probity.TransparencyLog.Verdicts;

/// <summary>The outcome of a verification: it holds, or every reason found why it does not.</summary>
public readonly struct Verdict : IEquatable<Verdict>
{
    private readonly ImmutableArray<Reason> _reasons;

    private Verdict(ImmutableArray<Reason> reasons) => _reasons = reasons;

    /// <summary>Everything asked was verified.</summary>
    public static Verdict Good => default;

    /// <summary>True when there is no reason to refuse.</summary>
    public bool Holds => Reasons.IsEmpty;

    /// <summary>Reasons to refuse, in the order in which they were found.</summary>
    public ImmutableArray<Reason> Reasons => _reasons.IsDefault ? [] : _reasons;

    public static Verdict Refused(LogRule rule, string detail = "") => new([new Reason(rule, detail)]);

    public static Verdict Of(IEnumerable<Reason> reasons) => new([.. reasons]);

    /// <summary>Holds when both hold; otherwise keeps the reasons of both.</summary>
    public Verdict And(Verdict other) => other.Holds ? this : Holds ? other : new([.. Reasons, .. other.Reasons]);

    public bool Equals(Verdict other) => Reasons.SequenceEqual(other.Reasons);

    public override bool Equals(object? obj) => obj is Verdict other && Equals(other);

    public override int GetHashCode() => Reasons.Length == 0 ? 0 : Reasons[0].GetHashCode();

    public override string ToString() => Holds ? "holds" : string.Join("; ", Reasons);

    public static bool operator ==(Verdict left, Verdict right) => left.Equals(right);

    public static bool operator !=(Verdict left, Verdict right) => !left.Equals(right);
}
