using NodaTime;
using Probity.Registers.Calendars;
using Probity.Registers.Cases.Events;

namespace Probity.Registers.Listings;

/// <summary>A necessity exception asked for or granted (Provisions on consumption restriction, Art. 8).</summary>
/// <param name="Number">1, 2, 3 ... within the case.</param>
/// <param name="Measure">Key of the measure.</param>
/// <param name="Necessity">For what need.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
/// <param name="AnswerBy">Past this day it counts as granted.</param>
public sealed record ExceptionOfNecessity(
    int Number, string Measure, string Necessity, LocalDate From, LocalDate Until, Deadline AnswerBy)
{
    /// <summary>Longest exception that silence can grant, in days.</summary>
    public const int LongestBySilence = 30;

    /// <summary>Null while unanswered.</summary>
    public bool? Granted { get; init; }

    /// <summary>What silence grants: from the day after the deadline, one day at least and <see cref="LongestBySilence"/> at most.</summary>
    public DayRange BySilence
    {
        get
        {
            var from = LocalDate.Max(From, AnswerBy.DueOn.PlusDays(1));
            var until = LocalDate.Min(Until, from.PlusDays(LongestBySilence - 1));
            return new DayRange(from, LocalDate.Max(from, until));
        }
    }

    /// <summary>Whether the measure is excepted on that day, by an answer or because none came in time.</summary>
    public bool CoversOn(LocalDate day) => Granted switch
    {
        true => day >= From && day <= Until,
        null => BySilence.Contains(day),
        false => false,
    };

    internal static ExceptionOfNecessity Of(ExceptionRequested e) =>
        new(e.Number, e.Measure, e.Necessity, e.From, e.Until, e.AnswerBy);
}
