namespace Probity.Web.Design;

/// <summary>Which page numbers a pager shows.</summary>
internal static class PageNumbers
{
    /// <summary>The first, the last, and the neighbours of the current page; null stands for a gap.</summary>
    public static IEnumerable<int?> Around(int page, int pageCount)
    {
        var previous = 0;
        foreach (var number in Enumerable.Range(page - 1, 3).Append(1).Append(pageCount).Where(n => n >= 1 && n <= pageCount).Distinct().Order())
        {
            if (number == previous + 2) yield return previous + 1;
            else if (number > previous + 1) yield return null;
            yield return number;
            previous = number;
        }
    }
}
