using Dapper;

namespace Probity.Storage.Writing;

/// <summary>Empties the write-ahead log between two transactions; answers whether it is empty now.</summary>
internal sealed class CheckpointCommand : WriteCommand
{
    private readonly TaskCompletionSource<bool> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _emptied;

    public Task<bool> Answer => _answer.Task;

    public override bool StandsAlone => true;

    public override void Write(WriteSession session) =>
        _emptied = session.Connection.QueryFirst<(long Busy, long Pages, long Moved)>("PRAGMA wal_checkpoint(TRUNCATE)").Busy == 0;

    public override void Acknowledge() => _answer.TrySetResult(_emptied);

    public override void Fail(Exception reason) => _answer.TrySetException(reason);
}
