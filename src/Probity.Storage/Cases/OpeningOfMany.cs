using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;
using Probity.Storage.Writing;

namespace Probity.Storage.Cases;

/// <summary>One of many cases to open together.</summary>
/// <param name="Act">The opening.</param>
/// <param name="IdempotencyKey">The same key of the same actor opens once.</param>
public sealed record OpeningOfMany(OpenCase Act, string IdempotencyKey);

/// <summary>What came of opening many.</summary>
/// <param name="Opened">How many were opened; none when one was refused.</param>
/// <param name="Known">How many were there already.</param>
/// <param name="Refusals">Which were refused, and why; then nothing was opened.</param>
public sealed record OpenedTogether(int Opened, int Known, IReadOnlyList<(int Index, Refusal Refusal)> Refusals);

/// <summary>Opens many cases within one savepoint: all of them, or none.</summary>
internal sealed class OpenManyCommand(Func<OpeningOfMany, ActCommand> each, IReadOnlyList<OpeningOfMany> openings, Action<int> progress)
{
    private const int MostRefusals = 50;

    public OpenedTogether Write(WriteSession session)
    {
        var (opened, known) = (0, 0);
        var refusals = new List<(int, Refusal)>();
        for (var index = 0; index < openings.Count && refusals.Count < MostRefusals; index++)
        {
            switch (each(openings[index]).Write(session))
            {
                case ActResult.Done:
                    opened++;
                    break;
                case ActResult.Refused refused:
                    refusals.Add((index, refused.Refusal));
                    break;
                default:
                    known++;
                    break;
            }

            progress(index + 1);
        }

        return refusals.Count == 0 ? new OpenedTogether(opened, known, []) : throw new RefusedTogetherException(new OpenedTogether(0, 0, refusals));
    }
}

/// <summary>Takes back what the savepoint holds.</summary>
internal sealed class RefusedTogetherException(OpenedTogether outcome) : Exception
{
    public OpenedTogether Outcome { get; } = outcome;
}
