namespace Probity.Simulation.Engine;

/// <summary>
/// How threads wait for each other: spinning for some microseconds, longer than most waits between phases; then letting others run; then asleep. Where
/// there are more threads than processors, spinning only keeps others from the work that is waited for, and is left out.
/// </summary>
internal sealed class Patience(int threads)
{
    private const int Yields = 16;
    private readonly int _spins = threads <= Environment.ProcessorCount ? 2000 : 0;
    private readonly int _fewSpins = threads <= Environment.ProcessorCount ? 50 : 0;
    private readonly object _gate = new();
    private int _asleep;

    /// <summary>Waits a microsecond or two; whether the counter has got that far.</summary>
    public bool Spins(ref long counter, long goal) => Spins(ref counter, goal, _fewSpins);

    /// <summary>Returns once the counter has got that far. Whoever moves it calls <see cref="Tell"/> afterwards.</summary>
    public void Await(ref long counter, long goal)
    {
        if (Spins(ref counter, goal, _spins))
            return;
        for (var turn = 0; turn < Yields; turn++)
        {
            if (Volatile.Read(ref counter) >= goal)
                return;
            Thread.Yield();
        }

        Sleep(ref counter, goal);
    }

    /// <summary>Wakes whoever sleeps, to look again.</summary>
    public void Tell()
    {
        // Either the sleeper sees the counter moved, or this sees the sleeper.
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref _asleep) == 0)
            return;
        lock (_gate)
            Monitor.PulseAll(_gate);
    }

    private static bool Spins(ref long counter, long goal, int spins)
    {
        for (var spin = 0; spin < spins; spin++)
        {
            if (Volatile.Read(ref counter) >= goal)
                return true;
            Thread.SpinWait(1);
        }

        return false;
    }

    private void Sleep(ref long counter, long goal)
    {
        lock (_gate)
        {
            Interlocked.Increment(ref _asleep);
            while (Volatile.Read(ref counter) < goal)
                Monitor.Wait(_gate);
            Interlocked.Decrement(ref _asleep);
        }
    }
}
