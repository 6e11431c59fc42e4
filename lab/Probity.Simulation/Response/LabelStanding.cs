using Probity.Simulation.Engine;

namespace Probity.Simulation.Response;

/// <summary>What a label on somebody amounts to: how much of it counts, and for or against whom its context speaks.</summary>
/// <param name="Weight">1 for an own listing, the share of association for a relative's, 0 where there is none.</param>
/// <param name="IsMitigated">Whether the context speaks for the person.</param>
internal readonly record struct LabelStanding(float Weight, bool IsMitigated)
{
    /// <summary>What a contact with such marks, strength and trust (in 255ths) decides from.</summary>
    public Viewpoint Seen(byte mark, byte strength, byte trust)
    {
        var known = (mark & TieMarks.Label) != 0;
        var context = !known || (mark & TieMarks.Context) == 0 ? 0 : IsMitigated ? 1 : -1;
        return new Viewpoint(strength / 255f, known ? Weight : 0, context, trust / 255f);
    }
}
