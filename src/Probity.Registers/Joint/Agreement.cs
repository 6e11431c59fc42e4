using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Framework;

namespace Probity.Registers.Joint;

/// <summary>Slug of an agreement, chosen by the node and never reused.</summary>
public readonly record struct AgreementId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Two authorities agree that one applies measures, or grants incentives, to whom the other lists. It moves no decision: each listing is answered by itself.</summary>
/// <param name="Id">Its name on this node.</param>
/// <param name="Source">Whose list: the register whose listings are applied.</param>
/// <param name="Implementer">The authority that applies them.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Measures">Which of the register's measures, each with the implementing body's own legal basis.</param>
/// <param name="From">First day in force.</param>
/// <param name="LastDay">Last day in force.</param>
/// <param name="AnswerWithin">Working days from the first day of a listing until the implementing body has applied or declined it; silence applies nothing.</param>
/// <param name="AcknowledgeWithin">Working days from a lifting until the implementing body has acknowledged it; the lifting does not wait for that.</param>
public sealed record Agreement(
    AgreementId Id, RegisterId Source, AuthorityId Implementer, LocalizedText Title, IReadOnlyList<JointMeasure> Measures, LocalDate From,
    LocalDate LastDay, int AnswerWithin, int AcknowledgeWithin)
{
    /// <summary>First day on which it was no longer in force, when one of the two ended it before its last day.</summary>
    public LocalDate? EndedOn { get; init; }

    /// <summary>Whether anything may be applied under it on that day.</summary>
    public bool IsInForceOn(LocalDate day) => day >= From && day < Over;

    /// <summary>First day on which it is no longer in force, if nobody ends it before.</summary>
    public LocalDate Over => EndedOn is { } ended ? LocalDate.Min(ended, LastDay.PlusDays(1)) : LastDay.PlusDays(1);

    /// <summary>The measure of that key, or null when the agreement does not extend to it.</summary>
    public JointMeasure? Measure(string key) => Measures.FirstOrDefault(m => m.Measure == key);
}

/// <summary>A measure of the register that an implementing body applies.</summary>
/// <param name="Measure">Key of the measure in the register's charter.</param>
/// <param name="Instrument">The implementing body's own law.</param>
/// <param name="Basis">The provision in it.</param>
public sealed record JointMeasure(string Measure, LegalInstrument Instrument, Citation Basis);
