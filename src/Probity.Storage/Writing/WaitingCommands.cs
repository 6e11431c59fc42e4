namespace Probity.Storage.Writing;

/// <summary>Commands on their way to the one writer. It takes all that wait at once, and is woken only when it sleeps.</summary>
internal sealed class WaitingCommands : IDisposable
{
    private readonly Lock _gate = new();
    private readonly AutoResetEvent _arrived = new(false);
    private List<WriteCommand> _waiting = [];
    private bool _sleeping;
    private bool _closed;

    /// <summary>False when nothing is taken any more.</summary>
    public bool TryAdd(WriteCommand command)
    {
        lock (_gate)
        {
            if (_closed)
                return false;
            _waiting.Add(command);
            if (_sleeping)
                _arrived.Set();
            _sleeping = false;
            return true;
        }
    }

    /// <summary>Takes nothing more; what waits is still handed out.</summary>
    public void Close()
    {
        lock (_gate)
        {
            (_closed, _sleeping) = (true, false);
            _arrived.Set();
        }
    }

    /// <summary>Once closed, and after the last has been taken.</summary>
    public void Dispose() => _arrived.Dispose();

    /// <summary>Waits for commands and gives them in the order of their coming, in exchange for an empty list; null once closed and empty.</summary>
    public List<WriteCommand>? Take(List<WriteCommand> empty)
    {
        while (true)
        {
            lock (_gate)
            {
                if (_waiting.Count > 0)
                {
                    var taken = _waiting;
                    _waiting = empty;
                    return taken;
                }

                if (_closed)
                    return null;
                _sleeping = true;
            }

            _arrived.WaitOne();
        }
    }
}
