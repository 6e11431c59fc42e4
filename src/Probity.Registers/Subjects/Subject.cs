using NodaTime;

namespace Probity.Registers.Subjects;

/// <summary>The kinds of subject. A sole trader is a natural person here.</summary>
public enum SubjectKind
{
    /// <summary>Company or other business unit.</summary>
    Enterprise,

    /// <summary>Government body acting as a party.</summary>
    GovernmentEntity,

    /// <summary>Association, foundation or service body.</summary>
    SocialOrganisation,

    /// <summary>A human being, sole traders included.</summary>
    NaturalPerson,
}

/// <summary>In which capacity somebody stands before the register.</summary>
public enum Capacity
{
    /// <summary>The party the legal document obliges.</summary>
    ObligedParty,

    /// <summary>Legal representative, principal or controller of the obliged unit.</summary>
    Representative,

    /// <summary>Spouse, child, parent or other relative of the obliged party.</summary>
    Relative,

    /// <summary>Guarantor who is not named in the legal document.</summary>
    Associate,
}

/// <summary>Who a case is about, as the record holds it.</summary>
/// <param name="Kind">Kind of subject.</param>
/// <param name="Capacity">In which capacity.</param>
/// <param name="Name">Full name as registered.</param>
/// <param name="Identifiers">Document numbers and codes, canonical.</param>
/// <param name="BirthDate">For natural persons; read from the resident ID where there is one.</param>
/// <param name="FullTimeStudent">Full-time student in a campus-loan matter, whom the courts may not list.</param>
public sealed record Subject(
    SubjectKind Kind, Capacity Capacity, string Name, IReadOnlyList<Identifier> Identifiers, LocalDate? BirthDate, bool FullTimeStudent)
{
    /// <summary>True for natural persons and sole traders: never published, browsed or found by anyone without sign-in and purpose.</summary>
    public bool IsPerson => Kind == SubjectKind.NaturalPerson || Identifiers.Any(i => i.IsOfPerson);

    /// <summary>The birth date inside the resident identity number; null where there is no such number.</summary>
    public LocalDate? NumberedBirthDate => Identifiers.Where(i => i.Scheme == IdentifierScheme.ResidentId)
        .Select(i => ResidentId.TryParse(i.Value, out var number, out _) ? (LocalDate?)number.BirthDate : null).FirstOrDefault();
}
