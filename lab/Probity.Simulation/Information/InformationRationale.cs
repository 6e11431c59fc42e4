using Probity.Simulation.Odd;

namespace Probity.Simulation.Information;

/// <summary>Why people know.</summary>
internal static class InformationRationale
{
    public const string Heading = "Information";

    public static IReadOnlyList<OddPiece> Pieces { get; } =
    [
        new(OddElement.Submodels, Heading, """
            A contact who does not know learns in a week by look-up (in proportion to awareness, while the entry is shown), by broadcast, from every contact in common who knows (in
            proportion to the strength of the tie between those two), or from the person (in proportion to the tie). Publicity decides which of these there are: *internal* none of
            the first two; *on request* look-ups at a small factor, since each needs a purpose and is shown to the person; *searchable* look-ups; *broadcast* both. An open
            objection that suspends publication stops look-up and broadcast, not gossip.

            Who knows learns why with a chance in proportion to the strength of the tie. The context is mitigating if the person could not perform, was listed wrongly, or has performed. Once nothing
            is in force or shown people forget. Strangers know from a look-up before a deal, or from word that got round: each who knows tells people beyond the common
            contacts, out of a community.
            """),
    ];
}
