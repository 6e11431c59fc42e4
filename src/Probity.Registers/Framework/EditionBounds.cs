using Probity.Registers.Calendars;

namespace Probity.Registers.Framework;

/// <summary>Where an edition goes beyond what the code allows any edition.</summary>
public static class EditionBounds
{
    /// <summary>Keys of the edition that exceed an outer bound, e.g. <c>maximumTerms</c>; empty when it may be published.</summary>
    public static IReadOnlyList<string> Exceeded(FrameworkEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        (bool Broken, string Key)[] bounds =
        [
            (edition.MaximumTerms.Values.Any(t => IsLonger(t, OuterBounds.LongestListing)), "maximumTerms"),
            (IsLonger(OuterBounds.ShortestResponse, edition.MinimumResponse), "minimumResponse"),
            (IsLonger(OuterBounds.ShortestGrace, edition.MinimumGrace), "minimumGrace"),
            (IsLonger(edition.MaximumObjection, OuterBounds.LongestObjection), "maximumObjection"),
            (IsLonger(edition.MaximumErasure, OuterBounds.LongestRetention), "maximumErasure"),
            (edition.Majority < OuterBounds.YoungestAge, "majority"),
            (edition.Catalogues?.Categories.Any(c => OuterBounds.BannedCategories.Contains(c.Key)) == true, "categories"),
            (edition.Catalogues?.Grades.Values.Any(ExceedsABound) == true, "grades"),
        ];
        return [.. bounds.Where(b => b.Broken).Select(b => b.Key)];
    }

    private static bool ExceedsABound(SeverityGrade grade) => IsLonger(grade.Maximum, OuterBounds.LongestListing)
        || (grade.Minimum is { } minimum && (IsLonger(minimum, OuterBounds.LongestWaitForRepair) || IsLonger(minimum, grade.Maximum)));

    private static bool IsLonger(CalendarSpan span, CalendarSpan bound) => span.ApproximateDays > bound.ApproximateDays;
}
