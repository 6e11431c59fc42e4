namespace Probity.Simulation.Engine;

/// <summary>
/// Runs a phase over chunks, on the caller's thread and others kept for it. Which chunk a piece of state belongs to never depends on the number of
/// threads, and within a phase a chunk writes only what belongs to it: hence the same results for any number. Asked by one thread at a time.
/// </summary>
/// <remarks>
/// The other threads start with the first work that can be shared. Between two pieces of work they spin for some microseconds, then sleep; they end when
/// this is disposed, or collected.
/// </remarks>
internal sealed class Workers(int threads) : IDisposable
{
    private Crew? _crew;
    private bool _disposed;

    ~Workers() => _crew?.Dismiss();

    public int Threads => threads;

    public static int Count(int threads) => threads > 0 ? threads : Environment.ProcessorCount;

    public void Each(int chunks, Action<int> body) => Phases(1, chunks, (_, chunk, _) => body(chunk));

    /// <summary>Runs phases one after another, each over that many chunks, with one hand-over for all of them. The body is told phase, chunk and thread.</summary>
    /// <exception cref="Exception">The first one that the body threw, as it threw it; chunks that had not begun are left undone.</exception>
    public void Phases(int phases, int chunks, Action<int, int, int> body)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (threads > 1 && chunks > 1)
        {
            (_crew ??= new Crew(threads)).Do(phases, chunks, body);
            return;
        }

        for (var phase = 0; phase < phases; phase++)
        {
            for (var chunk = 0; chunk < chunks; chunk++)
                body(phase, chunk, 0);
        }
    }

    public void Dispose()
    {
        _disposed = true;
        _crew?.Dismiss();
        GC.SuppressFinalize(this);
    }
}
