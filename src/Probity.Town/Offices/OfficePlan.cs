using NodaTime;
using Probity.Registers.Charters;
using Probity.Registers.Recording;
using Probity.Registers.Subjects;
using Probity.Town.Decisions;
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
        return [.. office.Charters.SelectMany(slug => Cases(slug, office, people, cast, law, today))];
    }

    private static IEnumerable<TownCase> Cases(string slug, TownOffice office, Townspeople people, OfficeCast cast, OfficeLaw law, LocalDate today)
    {
        var charter = law.Charter(slug);
        return charter.Kind switch
        {
            RegisterKind.Directory => IrregularityPlan.Of(office, n => Enterprise(people, n, 3), cast, law, today),
            RegisterKind.Redlist when charter.SubjectKinds.Contains(SubjectKind.NaturalPerson) => HonourPlan.Of(office, slug, n => Person(people, n), cast, law, today),
            RegisterKind.Redlist => HonourPlan.Of(office, slug, n => Enterprise(people, n, 4), cast, law, today),
            RegisterKind.Record => DecisionPlan.Of(office, slug, n => Enterprise(people, n + Assessed(charter), 1), cast, law, today),
            _ => [],
        };
    }

    // Records are about enterprises that the tax office assesses too, so that some have entries in several registers.
    private static int Assessed(Charter charter) => charter.Records == RecordedKind.Permit ? 15 : 13;

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
