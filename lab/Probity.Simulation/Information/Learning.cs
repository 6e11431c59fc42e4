using Probity.Simulation.Engine;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Randomness;

namespace Probity.Simulation.Information;

/// <summary>
/// Who among a person's contacts learns of the listing, by look-up, broadcast, gossip or from the person, and who learns why: the stronger the tie,
/// the likelier. Once it is over, people forget.
/// </summary>
internal static class Learning
{
    private const int Few = 256;

    /// <summary>A week of it; writes the person's own row only. Gives how many contacts know at the end.</summary>
    public static int Learn(in LearningWeek week, Span<byte> marks, long[] ledger)
    {
        var untold = marks.Length <= Few ? stackalloc double[Few] : new double[marks.Length];
        if (!week.IsOver)
            ToldKernel.Untold(week, marks, untold[..marks.Length]);
        var knowing = 0;
        for (var place = 0; place < marks.Length; place++)
        {
            if ((marks[place] & TieMarks.Label) == 0)
            {
                if (!week.IsOver)
                    FirstHear(week, place, untold[place], ref marks[place], ledger);
            }
            else
            {
                Remember(week, place, ref marks[place], ledger);
            }

            knowing += (marks[place] & TieMarks.Label) != 0 ? 1 : 0;
        }

        return knowing;
    }

    private static void FirstHear(in LearningWeek week, int place, double untold, ref byte mark, long[] ledger)
    {
        var words = week.Draws.At(week.Person, week.Week, Purpose.Learning, place);
        var slot = week.From + place;
        var strength = week.Ties.StrengthArray[slot] / 255.0;
        var awareness = week.People.Awareness[week.Ties.Network.TargetArray[slot]] / 255.0;
        Count? how = week.IsShown && Uniforms.Of(words.First) < week.Rates.LookUp * week.Factor * awareness ? Count.LearnedByLookUp
            : week.IsShown && Uniforms.Of(words.Second) < week.Rates.Broadcast * week.Factor ? Count.LearnedByBroadcast
            : Uniforms.Of(words.Third) >= untold ? Count.LearnedByGossip
            : Uniforms.Of(words.Fourth) < week.Rates.Confide * week.Factor * strength ? Count.LearnedByConfiding
            : null;
        if (how is not { } way)
            return;
        mark |= TieMarks.Label;
        ledger[Ledger.Of(way)]++;
    }

    private static void Remember(in LearningWeek week, int place, ref byte mark, long[] ledger)
    {
        var words = week.Draws.At(week.Person, week.Week, Purpose.ContextLearning, place);
        if (week.IsOver && Uniforms.Of(words.First) < week.Rates.Forget)
        {
            mark &= unchecked((byte)~(TieMarks.Label | TieMarks.Context));
        }
        else if ((mark & TieMarks.Context) == 0 && Uniforms.Of(words.Second) < week.Rates.Context * week.Ties.StrengthArray[week.From + place] / 255.0)
        {
            mark |= TieMarks.Context;
            ledger[Ledger.Of(Count.LearnedContext)]++;
        }
    }
}
