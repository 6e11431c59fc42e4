using Probity.Simulation.Engine;

namespace Probity.Simulation.Information;

/// <summary>
/// How likely each contact of a person hears gossip in a week, as it is meant: every contact who knows tells every common contact with a chance in
/// proportion to the strength of the tie between the two. <see cref="ToldKernel"/> does the same faster.
/// </summary>
internal static class ToldReference
{
    /// <summary>For each of the person's slots, the chance that nobody tells that contact.</summary>
    public static void Untold(in LearningWeek week, ReadOnlySpan<byte> marks, Span<double> untold)
    {
        var contacts = week.Ties.Network.NeighboursOf(week.Person);
        for (var place = 0; place < contacts.Length; place++)
        {
            untold[place] = 1;
            for (var teller = 0; teller < contacts.Length; teller++)
            {
                if ((marks[teller] & TieMarks.Label) != 0 && week.Ties.Network.AreTied(contacts[teller], contacts[place]))
                    untold[place] *= 1 - (week.Rates.Gossip * week.Factor * StrengthBetween(week, contacts[teller], contacts[place]));
            }
        }
    }

    private static double StrengthBetween(in LearningWeek week, int one, int other)
    {
        var network = week.Ties.Network;
        return week.Ties.Strengths[network.Offsets[one] + network.NeighboursOf(one).BinarySearch(other)] / 255.0;
    }
}
