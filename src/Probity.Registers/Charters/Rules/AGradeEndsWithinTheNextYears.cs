using Probity.Registers.Calendars;
using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>A grade tells of one year and is gone before the one after next is told of: two years after its year at the latest.</summary>
public sealed class AGradeEndsWithinTheNextYears : CharterRule
{
    private static readonly CalendarSpan Longest = CalendarSpan.Years(2);

    /// <inheritdoc/>
    public override Principle Principle => Principle.Ends;

    /// <inheritdoc/>
    public override string Citation => "STA Announcement 40 of 2014 (yearly evaluation); framework rule 9";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        if (charter.Rating is { } rating && rating.Effect.ApproximateDays > Longest.ApproximateDays)
        {
            yield return Find("rating.effect", $"A grade ends {Longest} after the assessed year at the latest.", $"级别最迟于被评价年度结束后{Longest}失效。");
        }
    }
}
