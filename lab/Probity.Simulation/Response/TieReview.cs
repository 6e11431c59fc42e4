using Probity.Simulation.Engine;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Parameters;
using Probity.Simulation.Population;
using Probity.Simulation.Randomness;

namespace Probity.Simulation.Response;

/// <summary>
/// Contacts think their tie to a person over, now and then. In favour, a loosened tie may be mended and a cut one taken up again; against, a tie is
/// loosened, then cut.
/// </summary>
internal sealed class TieReview(ModelParameters parameters, Disposition disposition, TieNetwork ties, People people, Draws draws)
{
    private readonly Chance _review = new(parameters[ResponseParameters.Review]);
    private readonly Chance _mend = new(parameters[ResponseParameters.Mend]);
    private readonly Chance _reconcile = new(parameters[ResponseParameters.Reconcile]);

    /// <summary>A week of it; writes the person's own row only.</summary>
    /// <param name="person">Whom it is about.</param>
    /// <param name="week">The week.</param>
    /// <param name="standing">How much of a label counts, and what its context says.</param>
    /// <param name="marks">The person's row.</param>
    /// <param name="counts">Where changes are counted.</param>
    public void Review(int person, int week, LabelStanding standing, Span<byte> marks, RoleCounts counts)
    {
        RandomWords words = default;
        for (var place = 0; place < marks.Length; place++)
        {
            if ((place & 3) == 0)
                words = draws.At(person, week, Purpose.ReviewTime, place >> 2);
            if (_review.Happens(words[place]))
                ThinkOver(person, week, place, standing, ref marks[place], counts);
        }
    }

    private void ThinkOver(int person, int week, int place, LabelStanding standing, ref byte mark, RoleCounts counts)
    {
        var words = draws.At(person, week, Purpose.Review, place);
        var slot = ties.Network.OffsetArray[person] + place;
        var contact = ties.Network.TargetArray[slot];
        var view = standing.Seen(mark, ties.StrengthArray[slot], people.Trust[contact]);
        var inFavour = Uniforms.Of(words.First) < disposition.InFavour(DecisionKind.Keep, view);
        var stance = mark & TieMarks.Stance;
        var next = (stance, inFavour) switch
        {
            (TieMarks.Kept, false) => TieMarks.Loosened,
            (TieMarks.Loosened, false) => TieMarks.Cut,
            (TieMarks.Loosened, true) when _mend.Happens(words.Second) => TieMarks.Kept,
            (TieMarks.Cut, true) when _reconcile.Happens(words.Third) => TieMarks.Loosened,
            _ => stance,
        };
        mark = (byte)((mark & ~TieMarks.Stance) | next);
        if (next != stance)
            counts.Changed(ties.KindArray[slot], stance, next);
    }
}
