using Probity.Registers.Framework;
using Probity.Registers.Subjects;

namespace Probity.Registers.Measures;

/// <summary>A single thing a point of service lets people do, e.g. <c>flight</c>. The unit of every check.</summary>
public readonly record struct ActivityId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A bar or duty a charter attaches to its entries.</summary>
/// <param name="Key">Slug within the charter.</param>
/// <param name="Catalogue">Key of the measure in the edition's catalogue; a measure outside it cannot be applied.</param>
/// <param name="Text">What is barred or required.</param>
/// <param name="Basis">Where the law says so.</param>
/// <param name="Targets">Kinds of subject it may reach.</param>
/// <param name="Activities">Activities a point of service is told about.</param>
/// <param name="ImplementingBody">Who applies it.</param>
/// <param name="Mandatory">True when the law leaves no choice once somebody is listed.</param>
/// <param name="NecessityException">True when a subject can ask for an exception out of necessity.</param>
public sealed record MeasureClause(
    string Key, string Catalogue, LocalizedText Text, Citation Basis, IReadOnlyList<SubjectKind> Targets,
    IReadOnlyList<ActivityId> Activities, LocalizedText ImplementingBody, bool Mandatory, bool NecessityException)
{
    /// <summary>
    /// Where the law lets a body permit acts that the measure bars (a court's leave to act as director). It is asked for as an exception is,
    /// covers what it names, and its holder shows it: a check's answer stays the same. Null when there is no such permission.
    /// </summary>
    public Citation? PermissionToAct { get; init; }
}

/// <summary>A measure as proposed or decided for one subject.</summary>
/// <param name="Measure">Key of the charter's measure.</param>
/// <param name="LegalBasis">The provision, as the officer states it.</param>
/// <param name="Relevance">Why it is connected to the conduct.</param>
/// <param name="Proportionality">Why nothing milder does.</param>
public sealed record MeasureReasons(string Measure, string LegalBasis, string Relevance, string Proportionality);
