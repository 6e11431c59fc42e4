using NodaTime;
using Probity.Registers.Calendars;
using Probity.Registers.Measures;

namespace Probity.Registers.Cases;

/// <summary>The effective legal document a case rests on.</summary>
/// <param name="Issuer">Court or body that issued it.</param>
/// <param name="Number">Document number.</param>
/// <param name="EnforcementCase">Enforcement case number.</param>
/// <param name="EffectiveOn">Day it became effective; null while it is not.</param>
/// <param name="Obligation">What it obliges the party to do.</param>
/// <param name="ObligedParty">Name of the obliged party as the effective document gives it.</param>
public sealed record LegalDocument(
    string Issuer, string Number, string EnforcementCase, LocalDate? EffectiveOn, string Obligation, string ObligedParty);

/// <summary>One numbered piece of evidence.</summary>
/// <param name="Number">1, 2, 3 ... within the case.</param>
/// <param name="Title">Short title.</param>
/// <param name="Content">What it shows.</param>
/// <param name="Origin">Person or machine.</param>
/// <param name="Category">What it is about.</param>
/// <param name="Admitted">Null until reviewed.</param>
public sealed record Evidence(int Number, string Title, string Content, EvidenceOrigin Origin, DataCategory Category, bool? Admitted)
{
    /// <summary>Admissible unless refused; machine-collected evidence only once a person has admitted it.</summary>
    public bool IsAdmissible => Admitted ?? Origin == EvidenceOrigin.Person;
}

/// <summary>What an officer proposes, before anybody is heard.</summary>
/// <param name="Ground">Key of the charter's ground.</param>
/// <param name="Conduct">The specific conduct, in plain words.</param>
/// <param name="ConductOn">Last day of the conduct.</param>
/// <param name="Evidence">Numbers of the evidence relied on.</param>
/// <param name="Ability">Finding on ability.</param>
/// <param name="AbilityReasons">Reasons for it.</param>
/// <param name="Fault">Finding on fault.</param>
/// <param name="FaultReasons">Reasons for it.</param>
/// <param name="ExclusionsExamined">Keys of the exclusions found not to apply.</param>
/// <param name="Measures">Measures with their reasons.</param>
/// <param name="Term">Length of the listing.</param>
/// <param name="Aggravated">True when an aggravating circumstance is found.</param>
/// <param name="Corrected">True when the conduct has been corrected or was minor.</param>
public sealed record Proposal(
    string Ground, string Conduct, LocalDate ConductOn, IReadOnlyList<int> Evidence, AbilityFinding Ability, string AbilityReasons,
    FaultFinding Fault, string FaultReasons, IReadOnlyList<string> ExclusionsExamined, IReadOnlyList<MeasureReasons> Measures,
    CalendarSpan Term, bool Aggravated, bool Corrected)
{
    /// <summary>In a register of records, why a minor matter has to be shown all the same; null for every other matter.</summary>
    public string? Need { get; init; }
}

/// <summary>What the first officer decides.</summary>
/// <param name="Lists">True for a listing.</param>
/// <param name="Reasons">Reasons, answering what the subject said.</param>
/// <param name="Measures">Keys of the measures kept from the proposal.</param>
/// <param name="Term">Term; never longer than proposed. Null when nobody is listed.</param>
public sealed record Decision(bool Lists, string Reasons, IReadOnlyList<string> Measures, CalendarSpan? Term);
