using System.Text;
using Probity.Registers.Checks;

namespace Probity.Registers.Subjects;

/// <summary>Names so alike that an officer must be shown both, to tell their bearers apart.</summary>
/// <remarks>Never a match: whether two names are the same is <see cref="ComparedText.Same"/> and nothing else.</remarks>
public static class NearNamesakes
{
    // Of two characters one is the family name: a single difference would call every bearer of it alike.
    private const int ShortestForOneDifference = 3;

    /// <summary>Whether the names are equal as compared, have the same letters in another order, or differ by one letter. Order does not matter; empty names are alike to none.</summary>
    public static bool AreNear(string? one, string? other)
    {
        var (first, second) = (Letters(one), Letters(other));
        if (first.Length == 0 || second.Length == 0 || Math.Abs(first.Length - second.Length) > 1)
            return false;

        return first.Order().SequenceEqual(second.Order())
            || (Math.Min(first.Length, second.Length) >= ShortestForOneDifference && DifferByOne(first, second));
    }

    private static Rune[] Letters(string? name) => [.. ComparedText.Of(name).EnumerateRunes().Where(letter => letter.Value != ' ')];

    /// <summary>One letter changed, or one more or less; told by what is left between the common beginning and the common end.</summary>
    private static bool DifferByOne(Rune[] one, Rune[] other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        var beginning = 0;
        while (beginning < shorter && one[beginning] == other[beginning])
            beginning++;

        var end = 0;
        while (end < shorter - beginning && one[^(end + 1)] == other[^(end + 1)])
            end++;

        return Math.Max(one.Length, other.Length) - beginning - end <= 1;
    }
}
