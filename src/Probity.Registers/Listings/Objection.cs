using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Events;

namespace Probity.Registers.Listings;

/// <summary>An objection and what became of it.</summary>
/// <param name="Number">1, 2, 3 ... within the case.</param>
/// <param name="LodgedOn">Day it was lodged.</param>
/// <param name="Grounds">What is wrong, in the subject's words.</param>
/// <param name="NewFacts">Whether it brought new facts.</param>
public sealed record Objection(int Number, LocalDate LodgedOn, string Grounds, bool NewFacts)
{
    /// <summary>Waits for the keeper or the higher body.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>Lies with the higher body.</summary>
    public bool IsReconsidered { get; init; }

    /// <summary>The last decision on it.</summary>
    public ReviewOutcome? Outcome { get; init; }

    /// <summary>Day of that decision.</summary>
    public LocalDate? DecidedOn { get; init; }

    internal static Objection Of(ObjectionLodged e) => new(e.Number, e.On, e.Grounds, e.NewFacts);

    internal Objection Decided(ReviewOutcome outcome, LocalDate on) => this with { IsOpen = false, Outcome = outcome, DecidedOn = on };

    internal Objection Escalated(ReconsiderationRequested e) => this with { IsOpen = true, IsReconsidered = true };
}

/// <summary>A necessity exception asked for or granted (Provisions on consumption restriction, Art. 8).</summary>
/// <param name="Number">1, 2, 3 ... within the case.</param>
/// <param name="Measure">Key of the measure.</param>
/// <param name="Necessity">For what need.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
/// <param name="AnswerBy">Past this day it counts as granted.</param>
public sealed record ExceptionOfNecessity(
    int Number, string Measure, string Necessity, LocalDate From, LocalDate Until, LocalDate AnswerBy)
{
    /// <summary>Null while unanswered.</summary>
    public bool? Granted { get; init; }

    /// <summary>Whether the measure is excepted on that day.</summary>
    public bool CoversOn(LocalDate day) => Granted == true && day >= From && day <= Until;

    internal static ExceptionOfNecessity Of(ExceptionRequested e) =>
        new(e.Number, e.Measure, e.Necessity, e.From, e.Until, e.AnswerBy.DueOn);
}
