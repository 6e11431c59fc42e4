using NodaTime;
using Probity.Registers.Cases.Events;
using Probity.Registers.Cases.Rules;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases;

/// <summary>What passed dates alone have brought about. The effect is by date; the entry is written at the next touch.</summary>
public static class Settlement
{
    /// <summary>The events that dates up to and including <paramref name="today"/> have brought about, each dated to its day.</summary>
    public static IReadOnlyList<CaseEvent> Of(Case file, Charter charter, LocalDate today) => Of(file, charter, today, RuleBook.Full);

    internal static IReadOnlyList<CaseEvent> Of(Case file, Charter charter, LocalDate today, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(charter);
        var events = new List<CaseEvent>();
        while (Next(file, charter.Kind, today, rules) is { } happened)
        {
            events.Add(happened);
            file = file.After(happened);
        }

        return events;
    }

    private static CaseEvent? Next(Case file, RegisterKind kind, LocalDate today, RuleBook rules)
    {
        var due = Decisive(file, kind).Where(c => c.Deadline.DueOn < today)
            .OrderBy(c => c.Deadline.DueOn).Select(c => Silence(file, c, kind, rules)).FirstOrDefault(e => e is not null);
        if (file.Listing is { } listing && file.Stage == Stage.Listed && listing.LastDay < today
            && (due is null || listing.LastDay.PlusDays(1) < due.On))
        {
            return new ListingExpired { On = listing.LastDay.PlusDays(1) };
        }

        return due;
    }

    /// <summary>The clocks whose running out brings something about: the authority's own, and in a redlist the subject's time to consent.</summary>
    /// <param name="file">The case.</param>
    /// <param name="kind">Kind of its register.</param>
    public static IEnumerable<OpenClock> Decisive(Case file, RegisterKind kind)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Clocks.Where(c => c.BindsAuthority || (c.Kind == ClockKind.Response && kind == RegisterKind.Redlist));
    }

    private static CaseEvent? Silence(Case file, OpenClock clock, RegisterKind kind, RuleBook rules)
    {
        var on = clock.Deadline.DueOn.PlusDays(1);
        return clock.Kind switch
        {
            ClockKind.Application when rules.Holds<AProceedingNobodyFinishesLapses>(kind) => new ApplicationLapsed { On = on },
            ClockKind.Response when rules.Holds<SilenceIsNoConsent>(kind) => new OfferLapsed { On = on },
            ClockKind.Decision or ClockKind.DecisionService when rules.Holds<AProceedingNobodyFinishesLapses>(kind) =>
                new ProceedingLapsed(clock.Kind) { On = on },
            ClockKind.Objection or ClockKind.Reconsideration when rules.Holds<SilencePastTheDeadlineLiftsTheListing>(kind) =>
                new ListingLapsed(clock.Kind) { On = on },
            ClockKind.Performance when rules.Holds<SilenceOnProofOfPerformanceCountsAsAcceptance>(kind) => new ListingRepaired("-") { On = on },
            ClockKind.Exception when rules.Holds<AnUnansweredExceptionCountsAsGranted>(kind) => DeemedGranted(file, on),
            _ => null,
        };
    }

    private static ExceptionGranted? DeemedGranted(Case file, LocalDate on)
    {
        var pending = file.Exceptions.Where(x => x.Granted is null).MinBy(x => x.AnswerBy.DueOn);
        return pending is null
            ? null
            : new ExceptionGranted(pending.Number, pending.BySilence.From, pending.BySilence.Until!.Value, "-") { On = on };
    }
}
