using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace Probity.Simulation.Engine;

/// <summary>
/// Phases of chunks, shared among whoever comes. No chunk of a phase begins before the phase ahead of it is done. Each thread has chunks of its own, which keep
/// its part of the state in its cache, and takes those of others when it has done them: so nobody waits for a thread that comes late or is not let run,
/// unless it stands in the middle of a chunk.
/// </summary>
/// <param name="threads">How many may come.</param>
/// <param name="phases">Phases, one after another.</param>
/// <param name="chunks">Chunks in each.</param>
/// <param name="body">Does one chunk of one phase, told which thread does it; called once for each.</param>
internal sealed class SharedJob(int threads, int phases, int chunks, Action<int, int, int> body)
{
    // Everything that threads write stands two cache lines apart from everything else.
    private const int Apart = 16;
    private readonly long[] _claims = new long[(chunks + 1) * Apart];
    private readonly long _all = (long)phases * chunks;
    private Counter _done;
    private ExceptionDispatchInfo? _failure;

    /// <summary>Works until every chunk is done. After a failure chunks are counted but no longer done.</summary>
    /// <param name="thread">Which thread it is, from 0.</param>
    /// <param name="patience">How it waits for others to finish a phase.</param>
    public void Work(int thread, Patience patience)
    {
        var (own, next) = ((int)((long)chunks * thread / threads), (int)((long)chunks * (thread + 1) / threads));
        for (long done; (done = Volatile.Read(ref _done.Value)) < _all;)
        {
            var phase = done / chunks;
            for (var chunk = own; chunk < next; chunk++)
                Offer(phase, chunk, thread, patience);

            // To look at others' claims takes their lines of cache away from them: only if they seem to be late.
            if (patience.Spins(ref _done.Value, (phase + 1) * chunks))
                continue;
            for (var place = 0; place < chunks; place++)
                Offer(phase, (next + place) % chunks, thread, patience);
            patience.Await(ref _done.Value, (phase + 1) * chunks);
        }
    }

    /// <exception cref="Exception">The first one that the body threw, as it threw it.</exception>
    public void ThrowWhatFailed() => _failure?.Throw();

    private void Offer(long phase, int chunk, int thread, Patience patience)
    {
        ref var claimed = ref _claims[(chunk + 1) * Apart];
        if (Volatile.Read(ref claimed) != phase || Interlocked.CompareExchange(ref claimed, phase + 1, phase) != phase)
            return;
        Do((int)phase, chunk, thread);
        if (Interlocked.Increment(ref _done.Value) % chunks == 0)
            patience.Tell();
    }

    private void Do(int phase, int chunk, int thread)
    {
        if (Volatile.Read(ref _failure) is not null)
            return;
        try
        {
            body(phase, chunk, thread);
        }
#pragma warning disable CA1031 // Whatever it is, it is thrown again where the work was asked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Interlocked.CompareExchange(ref _failure, ExceptionDispatchInfo.Capture(exception), null);
        }
    }

    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Counter
    {
        [FieldOffset(128)]
        public long Value;
    }
}
