using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>While an assessment of a year is open or its grade in effect, the year is not assessed again.</summary>
public sealed class OneGradeStandsForAYear : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.NoScore;

    /// <inheritdoc/>
    public override string Citation => "STA Announcement 40 of 2014 (one evaluation a year)";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => [RegisterKind.Rating];

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) =>
        act is OpenCase { AssessedYear: { } year } && circumstances.EarlierCases.Any(e => e.End is null && e.AssessedYear == year)
            ? Refuse("This year of this organisation is being assessed, or has a grade in effect.", "该单位该年度正在评价，或者其级别尚在有效期内。", "assessedYear")
            : null;
}
