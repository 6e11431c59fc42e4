using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>An assessment counts what happened in its year, and nothing from before or after.</summary>
public sealed class ARatedFactLiesInTheAssessedYear : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.PastConduct;

    /// <inheritdoc/>
    public override string Citation => "STA Announcement 40 of 2014 (evaluation by year); framework rule 3";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => [RegisterKind.Rating];

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) =>
        act is RecordFact record && file.Assessment?.Covers(record.ConductOn) == false
            ? Refuse($"Only what happened in {file.Assessment.Year} counts in this assessment.", $"本次评价只计入{file.Assessment.Year}年度发生的事实。", "conductOn")
            : null;
}
