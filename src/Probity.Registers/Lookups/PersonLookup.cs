using Probity.Registers.Authorities;
using Probity.Registers.Subjects;

namespace Probity.Registers.Lookups;

/// <summary>Somebody wants to know whether one natural person is listed.</summary>
/// <param name="Actor">Who is signed in; null for nobody.</param>
/// <param name="Identifiers">The one person's document number.</param>
/// <param name="Name">The one person's full name as registered.</param>
/// <param name="Purpose">Why; the person will read it.</param>
/// <param name="LookupsToday">How many this account has made today.</param>
public sealed record PersonLookup(
    Actor? Actor, IReadOnlyList<Identifier> Identifiers, string? Name, string Purpose, int LookupsToday);
