using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Accepted performance ends publication, sharing, use and measures on the same day; shapes <see cref="Acts.ExaminePerformance"/>.</summary>
public sealed class RepairEndsEverythingTogether : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Repairable;

    /// <inheritdoc/>
    public override string Citation => "NDRC Order 36 (2025), credit repair; known failure: repaired in one place, not in another";
}
