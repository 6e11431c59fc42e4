namespace Probity.Storage.Writing;

/// <summary>Something to be written in the next group commit.</summary>
internal abstract class WriteCommand
{
    /// <summary>Whether it can fail by itself and must then leave nothing behind; a plain append need not pay for that.</summary>
    public virtual bool NeedsSavepoint => true;

    /// <summary>Whether it must run outside any transaction.</summary>
    public virtual bool StandsAlone => false;

    /// <summary>
    /// Whether answering runs what the caller does next, and that is short. Such commands are answered by threads of the pool, many by each;
    /// any other only marks its answer and returns.
    /// </summary>
    public virtual bool AnswersAtOnce => false;

    /// <summary>Writes; runs on the writer's thread inside the transaction.</summary>
    public abstract void Write(WriteSession session);

    /// <summary>Answers the caller; called only after the commit.</summary>
    public abstract void Acknowledge();

    /// <summary>Tells the caller that nothing was written.</summary>
    public abstract void Fail(Exception reason);
}

/// <summary>A write with an answer.</summary>
internal sealed class WriteCommand<T>(Func<WriteSession, T> work) : WriteCommand
{
    private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    public Task<T> Answer => _answer.Task;

    public override void Write(WriteSession session) => _result = work(session);

    public override void Acknowledge() => _answer.TrySetResult(_result!);

    public override void Fail(Exception reason) => _answer.TrySetException(reason);
}
