using Probity.Registers.Authorities;

namespace Probity.Registers.Oversight;

/// <summary>How a share compares with the same elsewhere.</summary>
public enum Comparison
{
    /// <summary>Fewer than <see cref="RefusalPattern.Small"/> answers here or elsewhere.</summary>
    TooFew,

    /// <summary>The two intervals overlap.</summary>
    Alike,

    /// <summary>The whole interval lies above that of the others.</summary>
    Higher,

    /// <summary>The whole interval lies below that of the others.</summary>
    Lower,
}

/// <summary>Refused among answered, with what chance alone could make of it.</summary>
/// <param name="Refused">How many a person refused.</param>
/// <param name="Answered">How many a person answered.</param>
public readonly record struct RefusalShare(int Refused, int Answered)
{
    private const double Z = 1.959963984540054;

    /// <summary>The share, 0 to 1; null when nothing was answered.</summary>
    public double? Value => Answered == 0 ? null : (double)Refused / Answered;

    /// <summary>Wilson's interval at 95 % (E. B. Wilson, 1927, J. Am. Stat. Assoc. 22:209); from 0 to 1 when nothing was answered.</summary>
    public (double Low, double High) Interval
    {
        get
        {
            if (Answered == 0) return (0, 1);
            var (n, p) = (Answered, Value!.Value);
            var middle = p + (Z * Z / (2 * n));
            var half = Z * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4.0 * n * n)));
            var whole = 1 + (Z * Z / n);
            return (Math.Max(0, (middle - half) / whole), Math.Min(1, (middle + half) / whole));
        }
    }
}

/// <summary>How one authority answered one kind of request on one ground. It is about an office, never about a person.</summary>
/// <param name="Authority">Who answered.</param>
/// <param name="Register">In which register.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Kind">What was asked for.</param>
/// <param name="Here">Refused among answered.</param>
/// <param name="Silent">How many nobody answered in time.</param>
/// <param name="Elsewhere">Refused among answered by the other authorities of the remit, for the same kind and ground.</param>
public sealed record RefusalPattern(
    AuthorityId Authority, RegisterId Register, string Ground, RequestKind Kind, RefusalShare Here, int Silent, RefusalShare Elsewhere)
{
    /// <summary>Below so many answers a share says little, and is said to.</summary>
    public const int Small = 10;

    /// <summary>Whether so few were answered that the share says little.</summary>
    public bool IsSmall => Here.Answered < Small;

    /// <summary>How it compares with the others.</summary>
    public Comparison Comparison => IsSmall || Elsewhere.Answered < Small ? Comparison.TooFew
        : Here.Interval.Low > Elsewhere.Interval.High ? Comparison.Higher
        : Here.Interval.High < Elsewhere.Interval.Low ? Comparison.Lower
        : Comparison.Alike;

    /// <summary>The patterns in what was answered, by authority, register, ground and kind in that order; the order ranks nobody.</summary>
    public static IReadOnlyList<RefusalPattern> In(IEnumerable<AnsweredRequest> answered)
    {
        AnsweredRequest[] all = [.. answered];
        return
        [
            .. all.GroupBy(a => (a.Authority, a.Register, a.Ground, a.Kind))
                .OrderBy(g => g.Key.Authority.Value, StringComparer.Ordinal).ThenBy(g => g.Key.Register.Value, StringComparer.Ordinal)
                .ThenBy(g => g.Key.Ground, StringComparer.Ordinal).ThenBy(g => g.Key.Kind)
                .Select(g => new RefusalPattern(
                    g.Key.Authority, g.Key.Register, g.Key.Ground, g.Key.Kind, Share(g), g.Count(a => a.Outcome == RequestOutcome.Silence),
                    Share(all.Where(a => a.Authority != g.Key.Authority && a.Ground == g.Key.Ground && a.Kind == g.Key.Kind)))),
        ];
    }

    private static RefusalShare Share(IEnumerable<AnsweredRequest> requests)
    {
        AnsweredRequest[] byPeople = [.. requests.Where(r => r.Outcome != RequestOutcome.Silence)];
        return new RefusalShare(byPeople.Count(r => r.Outcome == RequestOutcome.Refused), byPeople.Length);
    }
}
