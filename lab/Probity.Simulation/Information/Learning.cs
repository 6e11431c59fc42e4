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
        if (week.IsOver && marks.IndexOfAnyExceptInRange(TieMarks.Kept, TieMarks.Stance) < 0)
            return 0;
        var untold = marks.Length <= Few ? stackalloc double[Few] : new double[marks.Length];
        if (!week.IsOver)
            ToldKernel.Untold(week, marks, untold[..marks.Length]);
        var knowing = 0;
        RandomWords words = default;
        for (var place = 0; place < marks.Length; place++)
        {
            if ((place & 3) == 0)
                words = week.Draws.At(week.Person, week.Week, Purpose.Learning, place >> 2);
            var chance = Uniforms.Of(words[place]);
            if ((marks[place] & TieMarks.Label) != 0)
                Remember(week, place, chance, ref marks[place], ledger);
            else if (!week.IsOver)
                FirstHear(week, place, chance, untold[place], ref marks[place], ledger);
            knowing += (marks[place] & TieMarks.Label) != 0 ? 1 : 0;
        }

        return knowing;
    }

    // One number decides whether a contact hears at all and how: the ways are independent, tried in this order.
    private static void FirstHear(in LearningWeek week, int place, double chance, double untold, ref byte mark, long[] ledger)
    {
        var slot = week.From + place;
        var strength = week.Ties.StrengthArray[slot] / 255.0;
        var deaf = 1.0;
        if (week.IsShown)
        {
            var awareness = week.People.Awareness[week.Ties.Network.TargetArray[slot]] / 255.0;
            deaf = 1 - (week.Rates.LookUp * week.Factor * awareness);
            if (Heard(chance, deaf, Count.LearnedByLookUp, ref mark, ledger))
                return;
            deaf *= 1 - (week.Rates.Broadcast * week.Factor);
            if (Heard(chance, deaf, Count.LearnedByBroadcast, ref mark, ledger))
                return;
        }

        deaf *= untold;
        if (!Heard(chance, deaf, Count.LearnedByGossip, ref mark, ledger))
            Heard(chance, deaf * (1 - (week.Rates.Confide * week.Factor * strength)), Count.LearnedByConfiding, ref mark, ledger);
    }

    private static bool Heard(double chance, double deaf, Count way, ref byte mark, long[] ledger)
    {
        if (chance >= 1 - deaf)
            return false;
        mark |= TieMarks.Label;
        ledger[Ledger.Of(way)]++;
        return true;
    }

    private static void Remember(in LearningWeek week, int place, double chance, ref byte mark, long[] ledger)
    {
        var forgets = week.IsOver ? week.Rates.Forget : 0;
        if (chance < forgets)
        {
            mark &= unchecked((byte)~(TieMarks.Label | TieMarks.Context));
        }
        else if ((mark & TieMarks.Context) == 0
            && chance < forgets + ((1 - forgets) * week.Rates.Context * week.Ties.StrengthArray[week.From + place] / 255.0))
        {
            mark |= TieMarks.Context;
            ledger[Ledger.Of(Count.LearnedContext)]++;
        }
    }
}
