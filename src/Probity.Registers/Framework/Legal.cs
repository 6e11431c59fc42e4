using NodaTime;

namespace Probity.Registers.Framework;

/// <summary>A law, regulation or judicial interpretation that charters cite.</summary>
/// <param name="Key">Short name used by citations in the same file.</param>
/// <param name="Title">Title in its own language and in translation.</param>
/// <param name="Rank">Key of a rank in the edition, e.g. <c>law</c>.</param>
/// <param name="Number">Document number, e.g. Fa Shi [2017] 7.</param>
/// <param name="InForce">Day it came into force, where known.</param>
/// <param name="Source">Where the text was read.</param>
/// <param name="Verified">False when nobody has checked the text yet.</param>
public sealed record LegalInstrument(
    string Key, LocalizedText Title, string Rank, string Number, LocalDate? InForce, string Source, bool Verified);

/// <summary>A pointer into a legal instrument.</summary>
/// <param name="Instrument">Key of the instrument in the same charter or edition.</param>
/// <param name="Article">Article, paragraph and item.</param>
/// <param name="Verified">False when the provision is cited from memory.</param>
public sealed record Citation(string Instrument, string Article, bool Verified);
