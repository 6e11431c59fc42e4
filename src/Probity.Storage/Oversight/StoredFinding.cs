using NodaTime;
using Probity.Registers.Oversight;

namespace Probity.Storage.Oversight;

/// <summary>A finding on a decision of a sample.</summary>
/// <param name="Number">Names it in addresses.</param>
/// <param name="At">When.</param>
/// <param name="Kind">What was found.</param>
/// <param name="By">By whom, by name; null once the case is erased.</param>
/// <param name="Reasons">Why; null once the case is erased.</param>
/// <param name="Stands">Whether no later one stands in its place.</param>
/// <param name="DueOn">The last day on which an answer is in time, on the keeper's calendar.</param>
/// <param name="Answer">What the keeper answered; null until it has.</param>
public sealed record StoredFinding(
    long Number, Instant At, FindingKind Kind, string? By, string? Reasons, bool Stands, LocalDate DueOn, StoredAnswer? Answer)
{
    /// <summary>Whether the keeper has to answer it; nobody has to once the case is erased.</summary>
    public bool Waits => Stands && Kind != FindingKind.InOrder && Answer is null && Reasons is not null;
}

/// <summary>What a keeper answered to a finding.</summary>
/// <param name="At">When.</param>
/// <param name="Reply">What.</param>
/// <param name="By">Who, by name; null once the case is erased.</param>
/// <param name="Reasons">Why; null once the case is erased.</param>
public sealed record StoredAnswer(Instant At, FindingReply Reply, string? By, string? Reasons);
