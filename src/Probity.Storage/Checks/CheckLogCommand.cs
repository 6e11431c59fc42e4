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
    private readonly TaskCompletionSource<long> _receipt = new();
    private long _written;

    public Task<long> Receipt => _receipt.Task;

    public override bool NeedsSavepoint => false;

    public override bool AnswersAtOnce => true;

    public override void Write(WriteSession session)
    {
        var line = session.Prepared("INSERT INTO check_log (at, asker, activity, answer, body) VALUES ($1, $2, $3, $4, $5)");
        line.Bind(1, at);
        line.Bind(2, asker);
        line.Bind(3, activity.Value);
        line.Bind(4, (long)answer);
        line.Bind(5, body.AsSpan());
        line.Run();
        _written = session.LastRowId;
        foreach (var subject in subjects)
            Write(session, subject);
        foreach (var id in cases)
            session.Append("INSERT OR IGNORE INTO check_case (case_id, receipt) VALUES ($1, $2)", id.Value, _written);
    }

    public override void Acknowledge() => _receipt.TrySetResult(_written);

    // What the caller does next must not run on the writer's thread.
    public override void Fail(Exception reason) => ThreadPool.UnsafeQueueUserWorkItem(why => _receipt.TrySetException(why), reason, preferLocal: false);

    private void Write(WriteSession session, BlindHash subject)
    {
        var line = session.Prepared("INSERT OR IGNORE INTO check_subject (hash, receipt) VALUES ($1, $2)");
        line.Bind(1, subject);
        line.Bind(2, _written);
        line.Run();
    }
}
