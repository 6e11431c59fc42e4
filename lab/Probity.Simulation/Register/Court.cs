using Probity.Simulation.Engine;
using Probity.Simulation.Population;
using Probity.Simulation.Randomness;

namespace Probity.Simulation.Register;

/// <summary>What the authority's part of a week reads: the charter, how the authority works, who people are.</summary>
/// <param name="Terms">The charter as this run uses it.</param>
/// <param name="Timetable">The same, compiled.</param>
/// <param name="Rates">Parameters.</param>
/// <param name="Draws">Random numbers.</param>
/// <param name="People">Attributes.</param>
/// <param name="State">State.</param>
internal sealed record Court(
    CharterTerms Terms, CharterTimetable Timetable, AuthorityRates Rates, Draws Draws, People People, RunState State)
{
    public const int DaysAWeek = 7;

    /// <summary>Weeks for which somebody is followed after the end.</summary>
    public const int FollowUp = 104;

    public bool Holds(FrameworkRules rule) => (Terms.Rules & rule) != 0;

    public int Delay(double mean, int person, int day, int index) => AuthorityRates.Days(mean, Draws.At(person, day, Purpose.CaseDays, index).First);
}
