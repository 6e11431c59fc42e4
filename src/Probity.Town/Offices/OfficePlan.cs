using NodaTime;
using Probity.Registers.Subjects;
using Probity.Town.Honours;
using Probity.Town.Irregularities;

namespace Probity.Town.Offices;

/// <summary>Every case of the town's offices: the same for the same people and day.</summary>
public static class OfficePlan
{
    // The court's enterprises and the assessed ones lie at other places of every five, its persons at other places of every four.
    private const int EnterprisesApart = 5;
    private const int PersonsApart = 4;

    /// <summary>Plans every case of an office.</summary>
    public static IReadOnlyList<TownCase> Of(TownOffice office, Townspeople people, OfficeCast cast, OfficeLaw law, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(people);
        return office == TownOffice.Market
            ?
            [
                .. IrregularityPlan.Of(office, n => Enterprise(people, n, 3), cast, law, today),
                .. HonourPlan.Of(office, "quality-honours", n => Enterprise(people, n, 4), cast, law, today),
            ]
            : [.. HonourPlan.Of(office, "volunteers", n => Person(people, n), cast, law, today)];
    }

    private static Subject Enterprise(Townspeople people, int number, int place)
    {
        var enterprise = people.Enterprises[((number * EnterprisesApart) + place) % people.Enterprises.Count];
        return new Subject(SubjectKind.Enterprise, Capacity.ObligedParty, enterprise.Name, [enterprise.Code], null, false);
    }

    private static Subject Person(Townspeople people, int number)
    {
        var person = people.Persons[((number * PersonsApart) + 1) % people.Persons.Count];
        return new Subject(SubjectKind.NaturalPerson, Capacity.ObligedParty, person.Name, [person.Number], person.BirthDate, false);
    }
}
