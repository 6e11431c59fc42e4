using Probity.Registers.Cases;
using Probity.Registers.Checks;
using Probity.Registers.Measures;
using Probity.Storage.Sealing;
using Probity.Storage.Writing;

namespace Probity.Storage.Checks;

/// <summary>One line of the check log; a plain append, so it needs no savepoint of its own.</summary>
internal sealed class CheckLogCommand(
    long at, string asker, ActivityId activity, CheckResult answer, byte[] body, BlindHash[] subjects, IReadOnlyList<CaseId> cases) : WriteCommand
{
    private readonly TaskCompletionSource<long> _receipt = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _written;

    public Task<long> Receipt => _receipt.Task;

    public override bool NeedsSavepoint => false;

    public override void Write(WriteSession session)
    {
        session.Append(
            "INSERT INTO check_log (at, asker, activity, answer, body) VALUES ($1, $2, $3, $4, $5)", at, asker, activity.Value, (int)answer, body);
        _written = session.LastRowId;
        foreach (var subject in subjects)
            session.Append("INSERT OR IGNORE INTO check_subject (hash, receipt) VALUES ($1, $2)", subject.ToBytes(), _written);
        foreach (var id in cases)
            session.Append("INSERT OR IGNORE INTO check_case (case_id, receipt) VALUES ($1, $2)", id.Value, _written);
    }

    public override void Acknowledge() => _receipt.TrySetResult(_written);

    public override void Fail(Exception reason) => _receipt.TrySetException(reason);
}
