using Probity.Simulation.Randomness;

namespace Probity.Simulation.Population.Ties;

/// <summary>Ties out of groups: some share of all pairs in one. Groups are what gives personal networks their triangles.</summary>
internal static class Groups
{
    public static void Tie(Draws draws, ReadOnlySpan<int> members, TieKind kind, double share, List<TieDraft> ties)
    {
        var tied = new Chance(share);
        for (var first = 0; first < members.Length; first++)
        {
            for (var second = first + 1; second < members.Length; second++)
            {
                if (tied.Happens(Word(draws, members[first], members[second], kind)))
                    ties.Add(new TieDraft(members[first], members[second], kind));
            }
        }
    }

    /// <summary>Ties between two groups: some share of all pairs across.</summary>
    public static void TieAcross(Draws draws, (int From, int To) one, (int From, int To) other, TieKind kind, double share, List<TieDraft> ties)
    {
        var tied = new Chance(share);
        for (var first = one.From; first < one.To; first++)
        {
            for (var second = other.From; second < other.To; second++)
            {
                if (tied.Happens(Word(draws, first, second, kind)))
                    ties.Add(new TieDraft(first, second, kind));
            }
        }
    }

    private static uint Word(Draws draws, int first, int second, TieKind kind) => draws.At(first, second, Purpose.GroupPairs, (int)kind).First;
}
