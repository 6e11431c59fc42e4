using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Witnessing;

/// <summary>How a witness answers.</summary>
/// <param name="Status">HTTP status: 200, 400, 403, 404, 409 or 422.</param>
/// <param name="ContentType">Type of the body.</param>
/// <param name="Body">Cosignature lines at 200, the size known at 409, a sentence otherwise.</param>
public sealed record WitnessAnswer(int Status, string ContentType, string Body)
{
    /// <summary>Type of the body of a 409 (C2SP tlog-witness).</summary>
    public const string SizeType = "text/x.tlog.size";

    /// <summary>The state to be stored before a 200 is sent, in the transaction that read the old one; null otherwise.</summary>
    public WitnessedLog? Updated { get; init; }

    /// <summary>Why it was refused; null at 200.</summary>
    public Reason? Reason { get; init; }

    /// <summary>The log signed a checkpoint that does not fit the one cosigned last: worth keeping as evidence.</summary>
    public bool IsMisbehaviour => Reason is { Rule: LogRule.OneSizeHasOneRoot or LogRule.ConsistencyProofLeadsToTheRoots };
}
