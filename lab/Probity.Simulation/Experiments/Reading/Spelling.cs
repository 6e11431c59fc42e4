namespace Probity.Simulation.Experiments.Reading;

/// <summary>Finds what somebody may have meant.</summary>
internal static class Spelling
{
    private const int Few = 3;

    /// <summary>The few known names nearest to one that is not, by edit distance (Levenshtein 1966).</summary>
    public static IEnumerable<string> Nearest(string name, IEnumerable<string> known) =>
        known.OrderBy(k => Distance(name.Length > 100 ? name[..100] : name, k)).ThenBy(k => k, StringComparer.Ordinal).Take(Few);

    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
