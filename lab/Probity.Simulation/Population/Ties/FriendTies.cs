using Probity.Simulation.Randomness;

namespace Probity.Simulation.Population.Ties;

/// <summary>
/// Circles of friends. People of a city are ordered by likeness (age and means) blurred by chance, and neighbours in that order form circles; a second
/// order, blurred anew, puts them into other circles. Hence homophily (McPherson, Smith-Lovin and Cook 2001) and triangles.
/// </summary>
internal sealed class FriendTies(PopulationMargins margins, People people, Draws draws)
{
    private const int YoungestFriend = 14 * 52;

    public void Add(int city, List<TieDraft> ties)
    {
        var whole = (int)Math.Ceiling(margins.Friends.Count);
        for (var order = 0; order < whole; order++)
        {
            var share = Math.Min(1, margins.Friends.Count - order);
            var members = Ordered(city, order, share);
            for (var from = 0; from < members.Length; from += margins.Friends.Size)
            {
                var circle = members.AsSpan(from, Math.Min(margins.Friends.Size, members.Length - from));
                Groups.Tie(draws, circle, TieKind.Friend, margins.Friends.Share, ties);
            }
        }
    }

    private int[] Ordered(int city, int order, double share)
    {
        var takesPart = new Chance(share);
        var members = new List<int>();
        var likeness = new List<float>();
        for (var person = people.FirstOfCity(city); person < people.FirstOfCity(city + 1); person++)
        {
            var words = draws.At(person, 0, Purpose.CircleOrder, order);
            if (people.Age[person] >= YoungestFriend && takesPart.Happens(words.First))
            {
                members.Add(person);
                likeness.Add(Likeness(person, Uniforms.Of(words.Second)));
            }
        }

        var sorted = members.ToArray();
        Array.Sort(likeness.ToArray(), sorted);
        return sorted;
    }

    private float Likeness(int person, double chance)
    {
        var age = people.Age[person] / (90 * People.WeeksAYear);
        var means = Math.Clamp(0.5 + (Math.Log(people.BaseMeans[person]) / 4), 0, 1);
        return (float)((margins.Homophily * ((0.75 * age) + (0.25 * means))) + ((1 - margins.Homophily) * chance));
    }
}
