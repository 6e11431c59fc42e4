using Probity.Simulation.Odd;

namespace Probity.Simulation.Consequences;

/// <summary>Why means rise and fall.</summary>
internal static class LivelihoodRationale
{
    public const string Heading = "Livelihood and dealings";

    public static IReadOnlyList<OddPiece> Pieces { get; } =
    [
        new(OddElement.Submodels, Heading, """
            Means close a share `means.adaptation` of the gap to a target each week, with noise. The target is base means × (1 - `means.resting-on-ties` × (1 - support)), times
            `means.without-job` for whoever of working age has none, less `means.cost.measures` where measures apply, evened out within the household by `means.pooling`. So lost
            ties, jobs and refusals lower means, low means keep people from performing, and a household shares the loss: relatives are hit although no law lists them.

            Watched adults ask for loans, trade, homes and marriage with the chances `need.*`, of a contact who has not cut the tie (`need.among-contacts`) or of a stranger; a refusal
            costs. Somebody without a job comes up for one with chance `jobs.offered`; a job ends by itself, or when an employer looks the person up and decides anew. Enterprises decide
            as strangers do.
            """),
    ];
}
