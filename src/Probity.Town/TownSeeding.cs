using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage;
using Probity.Storage.Cases;

namespace Probity.Town;

/// <summary>Works the town's cases through a node, day by day, as officers would: every state is reached by the procedure.</summary>
/// <param name="node">The node, opened on <paramref name="clock"/>.</param>
/// <param name="clock">A clock that is set to each day in turn.</param>
public sealed class TownSeeding(RegisterNode node, SeedingClock clock)
{
    private const int DaysBetweenSettling = 7;

    /// <summary>Carries out every act of every case, one after another, in order of day and of the plan.</summary>
    /// <param name="cases">The plan.</param>
    /// <param name="subjectActor">The account that acts for the subject of a case.</param>
    /// <param name="progress">Told how many acts are done, of how many.</param>
    /// <param name="cancel">Stops between days.</param>
    /// <exception cref="InvalidOperationException">A rule refused an act of the plan.</exception>
    public async Task WorkAsync(
        IReadOnlyList<TownCase> cases, Func<TownCase, Actor> subjectActor, IProgress<(int Done, int Of)>? progress, CancellationToken cancel)
    {
        var ids = new CaseId?[cases.Count];
        var days = cases.SelectMany((c, index) => c.Steps.Select(step => (step.Day, Index: index, Step: step)))
            .GroupBy(s => s.Day).OrderBy(d => d.Key).ToList();
        var (done, all) = (0, days.Sum(d => d.Count()));
        var settled = LocalDate.MinIsoValue;
        foreach (var day in days)
        {
            cancel.ThrowIfCancellationRequested();
            clock.SetTo(day.Key);
            foreach (var (_, index, step) in day)
            {
                ids[index] = await ActAsync(ids[index], Following(step.Act, cases[index]), step.Actor ?? subjectActor(cases[index]), cases[index], cancel);
            }

            if (day.Key >= settled.PlusDays(DaysBetweenSettling))
            {
                await node.Housekeeping.SettleAsync(cancel);
                settled = day.Key;
            }

            done += day.Count();
            progress?.Report((done, all));
        }

        await node.Housekeeping.SweepAsync(cancel);

        // The reference of the entry it follows is known only once that is worked.
        CaseAct Following(CaseAct act, TownCase of) =>
            act is OpenCase opening && of.Follows is { } entry ? opening with { Escalates = ids[cases.Index().First(c => ReferenceEquals(c.Item, entry)).Index] } : act;
    }

    private async Task<CaseId> ActAsync(CaseId? id, CaseAct act, Actor actor, TownCase of, CancellationToken cancel) =>
        await node.Cases.ActAsync(act is OpenCase ? null : id, act, actor, null, null, cancel) switch
        {
            ActResult.Done done => done.Id,
            ActResult.Refused refused => throw new InvalidOperationException(
                $"Plot '{of.Plot}', {act.GetType().Name} on {clock.Day}: {refused.Refusal.Rule}: {refused.Refusal.Sentence.En}"),
            var other => throw new InvalidOperationException($"Plot '{of.Plot}', {act.GetType().Name}: {other.GetType().Name}"),
        };
}

/// <summary>A clock set to the days of the past while a town is worked; noon in China on each.</summary>
public sealed class SeedingClock : TimeProvider
{
    private Instant _now = Instant.FromUtc(2020, 1, 1, 4, 0);

    /// <summary>The day it shows.</summary>
    public LocalDate Day { get; private set; }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _now.ToDateTimeOffset();

    /// <summary>Sets it to noon of a day, China time.</summary>
    public void SetTo(LocalDate day)
    {
        Day = day;
        _now = day.At(new LocalTime(12, 0)).InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToInstant();
    }
}
