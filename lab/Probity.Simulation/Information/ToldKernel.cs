using Probity.Simulation.Engine;

namespace Probity.Simulation.Information;

/// <summary>The same as <see cref="ToldReference"/>, by walking each teller's row and the person's row side by side.</summary>
internal static class ToldKernel
{
    public static void Untold(in LearningWeek week, ReadOnlySpan<byte> marks, Span<double> untold)
    {
        untold.Fill(1);
        var gossip = week.Rates.Gossip * week.Factor;
        if (gossip == 0)
            return;
        var contacts = week.Ties.Network.NeighboursOf(week.Person);
        for (var teller = 0; teller < contacts.Length; teller++)
        {
            if ((marks[teller] & TieMarks.Label) != 0)
                Tell(week, contacts, contacts[teller], gossip, untold);
        }
    }

    private static void Tell(in LearningWeek week, ReadOnlySpan<int> contacts, int teller, double gossip, Span<double> untold)
    {
        var theirs = week.Ties.Network.NeighboursOf(teller);
        var strengths = week.Ties.Strengths.Slice(week.Ties.Network.OffsetArray[teller], theirs.Length);
        var (mine, other) = (0, 0);
        while (mine < contacts.Length && other < theirs.Length)
        {
            var (one, two) = (contacts[mine], theirs[other]);
            if (one == two)
                untold[mine] *= 1 - (gossip * (strengths[other] / 255.0));
            mine += one <= two ? 1 : 0;
            other += two <= one ? 1 : 0;
        }
    }
}
