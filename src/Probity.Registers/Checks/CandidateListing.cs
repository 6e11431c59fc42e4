using NodaTime;
using Probity.Registers.Listings;
using Probity.Registers.Measures;

namespace Probity.Registers.Checks;

/// <summary>A listing that shares at least one particular with the question, as the store found it; deciding what that means is not the store's.</summary>
/// <param name="IsPerson">The subject is a natural person or a sole trader.</param>
/// <param name="Mirrored">The register shows another keeper's list.</param>
/// <param name="IdentifierMatches">One of the question's identifiers is one of the subject's, same scheme and value.</param>
/// <param name="NameMatches">The names are equal in <see cref="ComparedText"/>; false when the question gives none.</param>
/// <param name="AddressMatches">The addresses are equal in <see cref="ComparedText"/>; false when either is missing.</param>
/// <param name="Measures">The listing's measures.</param>
/// <param name="Today">The legal date where the register is kept: midnight comes at a different hour to each of its keepers.</param>
public sealed record CandidateListing(
    bool IsPerson, bool Mirrored, bool IdentifierMatches, bool NameMatches, bool AddressMatches, IReadOnlyList<AppliedMeasure> Measures,
    LocalDate Today);

/// <summary>One measure of a listing with the days on which it binds.</summary>
/// <param name="Activities">Activities it bars.</param>
/// <param name="InForce">First to last day; no last day only where the keeper of a mirrored list publishes none.</param>
/// <param name="Lifted">Days on which it does not bind: stays, and exceptions of necessity granted to this subject for this measure.</param>
/// <param name="Restriction">What the point of service is told when it binds.</param>
public sealed record AppliedMeasure(
    IReadOnlyList<ActivityId> Activities, DayRange InForce, IReadOnlyList<DayRange> Lifted, Restriction Restriction)
{
    /// <summary>Whether it bars that activity on that day.</summary>
    public bool Bars(ActivityId activity, LocalDate day) =>
        Activities.Contains(activity) && InForce.Contains(day) && !Lifted.Any(l => l.Contains(day));
}
