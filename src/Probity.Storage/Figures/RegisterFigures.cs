using System.Globalization;
using Dapper;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Storage.Events;
using Probity.Storage.Projecting;

namespace Probity.Storage.Figures;

/// <summary>What each register publishes about itself.</summary>
public sealed class RegisterFigures
{
    private const int SmallestCount = 5;
    private static readonly int[] Brackets = [0, 6, 12, 18, 24, 36];
    private static readonly int[] DayBrackets = [0, 8, 16, 31, 61];

    private readonly Records _records;
    private readonly Housekeeping _housekeeping;

    internal RegisterFigures(Records records, Housekeeping housekeeping) => (_records, _housekeeping) = (records, housekeeping);

    /// <summary>The figures as of today; null for an unknown register.</summary>
    public async Task<RegisterFiguresReport?> ReadAsync(RegisterId register, CancellationToken ct)
    {
        if (_records.Directory.Find(register) is null)
            return null;

        await _housekeeping.SettleAsync(ct).ConfigureAwait(false);
        using var connection = _records.Database.OpenForReading();
        CaseRow[] cases = [.. connection.Query<CaseRow>("SELECT * FROM p_case WHERE register = @register", new { register = register.Value })];
        return Report(register, cases, _records.Today(_records.Keeper(register)));
    }

    private static RegisterFiguresReport Report(RegisterId register, CaseRow[] cases, LocalDate today)
    {
        CaseRow[] inForce = [.. cases.Where(c => c.IsInForceOn(today))];
        CaseRow[] corrected = [.. cases.Where(c => c.DaysToCorrect is not null)];
        var objections = Together(Sum(cases, c => c.Upheld), Sum(cases, c => c.Rejected), Count(cases.Where(c => c.CaseEnd == (int)CaseEnd.Lapsed)));
        return new RegisterFiguresReport(
            register,
            Split(Enum.GetValues<Stage>(), cases, c => c.Stage),
            Split(Enum.GetValues<CaseEnd>(), cases, c => c.CaseEnd),
            Count(inForce), Sum(cases, c => c.Lodged), objections[0], objections[1], objections[2], Median(corrected),
            Within(corrected), Split(Enum.GetValues<Mistake>(), cases, c => c.Mistake),
            Count(cases.Where(c => c.WasLate)), Within(inForce, today));
    }

    private static TermBracket[] Within(CaseRow[] inForce, LocalDate today)
    {
        (int From, int? To)[] brackets = [.. Brackets.Select((from, i) => (from, i + 1 < Brackets.Length ? Brackets[i + 1] : (int?)null))];
        var counts = Together([.. brackets.Select(b => Count(inForce.Where(c => Days.Parse(c.UntilDay!) is var last
            && last >= today.PlusMonths(b.From) && (b.To is not { } bound || last < today.PlusMonths(bound)))))]);
        return [.. brackets.Zip(counts, (b, count) => new TermBracket(b.From, b.To, count))];
    }

    private static DayBracket[] Within(CaseRow[] corrected)
    {
        (int From, int? To)[] brackets = [.. DayBrackets.Select((from, i) => (from, i + 1 < DayBrackets.Length ? DayBrackets[i + 1] - 1 : (int?)null))];
        var counts = Together([.. brackets.Select(b => Count(corrected.Where(c => c.DaysToCorrect >= b.From && (b.To is null || c.DaysToCorrect <= b.To))))]);
        return [.. brackets.Zip(counts, (b, count) => new DayBracket(b.From, b.To, count))];
    }

    private static Dictionary<TKey, int?> Split<TKey>(TKey[] keys, CaseRow[] cases, Func<CaseRow, int?> key)
        where TKey : struct, Enum => keys
        .Zip(Together([.. keys.Select(k => Count(cases.Where(c => key(c) == Convert.ToInt32(k, CultureInfo.InvariantCulture))))]))
        .ToDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>
    /// Counts that make up a whole. Where one alone is not told, it could be worked out from the whole and the others, so the smallest of those is not
    /// told either (secondary suppression; Hundepool et al., Statistical Disclosure Control, 2012, chapter 4).
    /// </summary>
    private static int?[] Together(params int?[] counts)
    {
        if (counts.Count(c => c is null) == 1 && counts.Where(c => c > 0).Min() is { } smallest)
            counts[Array.IndexOf(counts, smallest)] = null;
        return counts;
    }

    private static int? Count(IEnumerable<CaseRow> cases) => Sum(cases, _ => 1);

    /// <summary>Null when so few cases are behind the figure, natural persons among them, that it would tell of somebody.</summary>
    private static int? Sum(IEnumerable<CaseRow> cases, Func<CaseRow, int> figure)
    {
        CaseRow[] counted = [.. cases.Where(c => figure(c) > 0)];
        return IsTelling(counted) ? null : counted.Sum(figure);
    }

    private static bool IsTelling(CaseRow[] counted) => counted.Length is > 0 and < SmallestCount && counted.Any(c => c.IsPerson);

    private static double? Median(CaseRow[] corrected)
    {
        if (corrected.Length == 0 || IsTelling(corrected))
            return null;

        var sorted = corrected.Select(c => c.DaysToCorrect!.Value).Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
