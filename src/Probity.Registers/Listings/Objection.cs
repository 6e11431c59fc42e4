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
