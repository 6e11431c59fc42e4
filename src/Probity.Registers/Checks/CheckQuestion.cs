using NodaTime;
using Probity.Registers.Framework;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;

namespace Probity.Registers.Checks;

/// <summary>A point of service asks whether one subject is barred from one activity.</summary>
/// <param name="Identifiers">Document numbers and codes.</param>
/// <param name="Name">Full name as registered.</param>
/// <param name="Address">For an organisation that a mirrored list knows by name and address.</param>
/// <param name="Activity">The one activity.</param>
/// <param name="Purpose">Why it is asked.</param>
/// <param name="KeyActivities">Activities the asker's key is bound to.</param>
public sealed record CheckQuestion(
    IReadOnlyList<Identifier> Identifiers, string? Name, string? Address, ActivityId Activity, string Purpose,
    IReadOnlySet<ActivityId> KeyActivities);

/// <summary>The answer; covers the activity asked about and nothing else.</summary>
/// <param name="Result">Unrestricted, restricted or identity not certain.</param>
/// <param name="Restrictions">What bars it, when restricted.</param>
/// <param name="Advice">What to do about an uncertain identity; null otherwise.</param>
public sealed record CheckAnswer(CheckResult Result, IReadOnlyList<Restriction> Restrictions, LocalizedText? Advice);

/// <summary>The three answers.</summary>
public enum CheckResult
{
    /// <summary>Nothing in force bars this activity.</summary>
    Unrestricted,

    /// <summary>At least one measure in force bars it.</summary>
    Restricted,

    /// <summary>The particulars do not single out one subject.</summary>
    IdentityNotCertain,
}

/// <summary>One measure that bars the activity.</summary>
/// <param name="Register">Register.</param>
/// <param name="Entry">Entry reference.</param>
/// <param name="Measure">What is barred.</param>
/// <param name="LegalBasis">Provision.</param>
/// <param name="Since">First day.</param>
/// <param name="Until">Last day; null when the keeper of a mirrored list publishes none.</param>
/// <param name="Exceptions">Which exceptions can be asked for, and where.</param>
/// <param name="ObjectAt">Where to object.</param>
public sealed record Restriction(
    string Register, string Entry, LocalizedText Measure, string LegalBasis, LocalDate Since, LocalDate? Until,
    LocalizedText Exceptions, LocalizedText ObjectAt);
