using Probity.Simulation.Odd;

namespace Probity.Simulation.Engine;

/// <summary>Every state variable of people, ties, households, cities and cases.</summary>
internal static class StateVariables
{
    public static IReadOnlyList<StateVariable> All { get; } =
    [
        Fixed("person", "Age", "Age at the start; grows with the weeks", "weeks"),
        Fixed("person", "Household", "Household", "number"),
        Fixed("person", "BaseMeans", "Means in good times, with a job", "multiples of the median"),
        Fixed("person", "Propensity", "Inclination not to perform although able", "0 to 1, in 255ths"),
        Fixed("person", "Trust", "Trust in authorities", "0 to 1, in 255ths"),
        Fixed("person", "Awareness", "Awareness of registers", "0 to 1, in 255ths"),
        Fixed("person", "Employer", "Enterprise worked for at the start", "number, or none"),
        Changing("person", "Means", "What the person can spend", "multiples of the median"),
        Changing("person", "Support", "Strength of the person's ties as they are held, as a share of their full strength", "0 to 1"),
        Changing("person", "Marks", "Employed, in a case, listed, watched, has proof, restricted, compared, concerned by a case", "flags"),
        Changing("person", "Debts", "Open obligation: none, cannot, will not; failed this week", "flags"),
        Fixed("household", "Households", "First member of each household", "number"),
        Fixed("city", "Cities", "First household of each city", "number"),
        Fixed("tie", "Kinds", "Household, kin, friend, workmate, neighbour, acquaintance", "kind"),
        Fixed("tie", "Strengths", "Strength", "0 to 1, in 255ths"),
        Changing("tie, seen from one end", "Ties", "Stance of the contact towards the person (kept, loosened, cut); knows of the listing; knows why", "flags"),
        Changing("case", "Life", "Step, deadlines, first and last day, end and reason, by the charter's timetable", "days"),
        Changing("case", "Subject", "Person concerned", "number"),
        Changing("case", "Control", "Person compared", "number, or none"),
        Changing("case", "OpenedOn", "Day of opening", "day"),
        Changing("case", "NextStep", "Day of the authority's next step", "day"),
        Changing("case", "ProofStep", "Day on which proof is examined", "day"),
        Changing("case", "ListedWeek", "Week in which the listing came into force", "week"),
        Changing("case", "EndWeek", "Week in which it ended", "week"),
        Changing("case", "ShownUntil", "Last day visible somewhere although ended", "day"),
        Changing("case", "RecoveredWeek", "Week in which means and ties were back", "week"),
        Changing("case", "MeansAtListing", "Means when the listing began", "multiples of the median"),
        Changing("case", "SupportAtListing", "Support when the listing began", "0 to 1"),
        Changing("case", "Heard", "Share of strangers who have heard of it", "0 to 1"),
        Changing("case", "Cause", "The truth: cannot, will not, owes nothing", "cause"),
        Changing("case", "Wrong", "In which way the case is wrong: not, namesake, wrong fact, minor, unable", "kind"),
        Changing("case", "FailedAgain", "Failed again within two years of the end", "yes or no"),
        Changing("case", "ControlFailed", "The person compared failed in the same time", "yes or no"),
        Changing("run", "Week", "Weeks simulated", "weeks"),
        Changing("run", "Episodes", "Cases and their aftermath", "list"),
        Changing("run", "WeekLedger", "Counts of the last week", "counts"),
        Changing("run", "RunLedger", "Counts of the whole run", "counts"),
    ];

    private static StateVariable Fixed(string entity, string name, string meaning, string scale) => new(entity, name, meaning, scale, Changes: false);

    private static StateVariable Changing(string entity, string name, string meaning, string scale) => new(entity, name, meaning, scale, Changes: true);
}
