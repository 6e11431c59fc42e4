using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Joint;

namespace Probity.Storage.Joint;

/// <summary>An agreement with who made it.</summary>
/// <param name="Agreement">What is agreed.</param>
/// <param name="ProposedAt">When it was proposed.</param>
/// <param name="ProposedBy">The officer of the implementing body.</param>
/// <param name="ConcludedAt">When it was concluded; null while it is only proposed, and then nothing can be applied under it.</param>
/// <param name="ConcludedBy">The officer of the keeper.</param>
/// <param name="EndedBy">The officer who ended or turned it down.</param>
/// <param name="EndReasons">Why.</param>
public sealed record StoredAgreement(
    Agreement Agreement, Instant ProposedAt, Attribution ProposedBy, Instant? ConcludedAt, Attribution? ConcludedBy, Attribution? EndedBy, string? EndReasons)
{
    /// <summary>Both sides have agreed; only then is it published.</summary>
    public bool IsConcluded => ConcludedAt is not null;

    /// <summary>Waits for the keeper's officer.</summary>
    public bool IsOffered => ConcludedAt is null && EndedBy is null;
}

/// <summary>An agreement as an officer fills it in.</summary>
/// <param name="Source">Whose list.</param>
/// <param name="TitleEn">Title in English.</param>
/// <param name="TitleZh">Title in Chinese.</param>
/// <param name="Measures">Which measures, each on which legal basis of the implementing body.</param>
/// <param name="From">First day.</param>
/// <param name="LastDay">Last day.</param>
/// <param name="AnswerWithin">Working days to answer a listing.</param>
/// <param name="AcknowledgeWithin">Working days to acknowledge a lifting.</param>
public sealed record AgreementDraft(
    RegisterId Source, string TitleEn, string TitleZh, IReadOnlyList<JointMeasure> Measures, LocalDate From, LocalDate LastDay, int AnswerWithin, int AcknowledgeWithin);
