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
        return new RegisterFiguresReport(
            register,
            Enum.GetValues<Stage>().ToDictionary(s => s, s => Count(cases.Where(c => c.Stage == (int)s))),
            Enum.GetValues<CaseEnd>().ToDictionary(e => e, e => Count(cases.Where(c => c.CaseEnd == (int)e))),
            Count(inForce), Sum(cases, c => c.Lodged), Sum(cases, c => c.Upheld), Sum(cases, c => c.Rejected),
            Count(cases.Where(c => c.CaseEnd == (int)CaseEnd.Lapsed)), Median(corrected),
            [.. DayBrackets.Select((from, i) => CorrectedWithin(corrected, from, i))],
            Enum.GetValues<Mistake>().ToDictionary(m => m, m => Count(cases.Where(c => c.Mistake == (int)m))),
            Count(cases.Where(c => c.WasLate)), [.. Brackets.Select((from, i) => Bracket(inForce, today, from, i))]);
    }

    private static TermBracket Bracket(CaseRow[] inForce, LocalDate today, int from, int index)
    {
        int? to = index + 1 < Brackets.Length ? Brackets[index + 1] : null;
        return new TermBracket(from, to, Count(inForce.Where(c =>
        {
            var last = Days.Parse(c.UntilDay!);
            return last >= today.PlusMonths(from) && (to is not { } bound || last < today.PlusMonths(bound));
        })));
    }

    private static int? Count(IEnumerable<CaseRow> cases) => Sum(cases, _ => 1);

    /// <summary>Null when so few cases are behind the figure, natural persons among them, that it would tell of somebody.</summary>
    private static int? Sum(IEnumerable<CaseRow> cases, Func<CaseRow, int> figure)
    {
        CaseRow[] counted = [.. cases.Where(c => figure(c) > 0)];
        return IsTelling(counted) ? null : counted.Sum(figure);
    }

    private static bool IsTelling(CaseRow[] counted) => counted.Length is > 0 and < SmallestCount && counted.Any(c => c.IsPerson);

    private static DayBracket CorrectedWithin(CaseRow[] corrected, int from, int index)
    {
        int? below = index + 1 < DayBrackets.Length ? DayBrackets[index + 1] : null;
        return new DayBracket(from, below - 1, Count(corrected.Where(c => c.DaysToCorrect >= from && (below is null || c.DaysToCorrect < below))));
    }

    private static double? Median(CaseRow[] corrected)
    {
        if (corrected.Length == 0 || IsTelling(corrected))
            return null;

        var sorted = corrected.Select(c => c.DaysToCorrect!.Value).Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
