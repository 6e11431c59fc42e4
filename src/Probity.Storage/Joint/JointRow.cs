using Probity.Registers.Cases;
using Probity.Registers.Joint;
using Probity.Storage.Events;

namespace Probity.Storage.Joint;

/// <summary>A row of <c>p_joint</c>: how a body answered a listing, without its reasons.</summary>
internal sealed record JointRow
{
    public const string InsertSql =
        "INSERT INTO p_joint (case_id, agreement, measures, answered_on, lifted_on, acknowledged_on) VALUES ($1, $2, $3, $4, $5, $6)";

    public required string CaseId { get; init; }

    public required string Agreement { get; init; }

    /// <summary>Keys of the measures, as JSON; none when it declined.</summary>
    public required string Measures { get; init; }

    public required string AnsweredOn { get; init; }

    public string? LiftedOn { get; init; }

    public string? AcknowledgedOn { get; init; }

    public static JointRow Of(Case file, JointAnswer answer) => new()
    {
        CaseId = file.Id.Value,
        Agreement = answer.Agreement.Value,
        Measures = StorageJson.Text(answer.Measures),
        AnsweredOn = answer.On.Text(),
        LiftedOn = answer.LiftedOn.Text(),
        AcknowledgedOn = answer.AcknowledgedOn.Text(),
    };
}
