using Probity.Simulation.Odd;

namespace Probity.Simulation.Response;

/// <summary>Why people turn away or stay.</summary>
internal static class ResponseRationale
{
    public const string Heading = "Response";

    public static IReadOnlyList<OddPiece> Pieces { get; } =
    [
        new(OddElement.Submodels, Heading, """
            Log odds of deciding in favour = base + strength × tie + known × weight × min(0, label + relational × tie + context + trust × own trust), where context is contextual +
            relational-contextual × tie if a mitigating context is known, aggravating if it is known that the person would not perform, and 0 if neither is. Weight is 1 for an own
            listing and `response.association` for a relative's. The minimum says that moderation softens a label and never makes it an advantage.

            Each week a contact thinks a tie over with chance `response.review`. Against: kept becomes loosened, loosened becomes cut. In favour: loosened is mended with chance
            `response.mend`, cut is taken up again, loosened, with chance `response.reconcile`. A loosened tie counts half. The same odds decide on lending, hiring, trading,
            letting and marrying, each with its own base, strength and label.
            """),
    ];
}
