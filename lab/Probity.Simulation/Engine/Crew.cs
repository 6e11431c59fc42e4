namespace Probity.Simulation.Engine;

/// <summary>The threads that <see cref="Workers"/> keeps. They hold nothing of their owner between two pieces of work, so that it can be collected.</summary>
internal sealed class Crew
{
    private readonly int _threads;
    private readonly Patience _patience;
    private SharedJob? _job;
    private long _calls;
    private bool _dismissed;

    public Crew(int threads)
    {
        (_threads, _patience) = (threads, new Patience(threads));
        for (var thread = 1; thread < threads; thread++)
        {
            var number = thread;
            new Thread(() => Help(number)) { IsBackground = true, Name = $"lab worker {number}" }.Start();
        }
    }

    public void Do(int phases, int chunks, Action<int, int, int> body)
    {
        var job = new SharedJob(_threads, phases, chunks, body);
        Volatile.Write(ref _job, job);
        Call();
        job.Work(0, _patience);
        Volatile.Write(ref _job, null);
        job.ThrowWhatFailed();
    }

    /// <summary>Lets the threads end.</summary>
    public void Dismiss()
    {
        Volatile.Write(ref _dismissed, true);
        Call();
    }

    private void Call()
    {
        Interlocked.Increment(ref _calls);
        _patience.Tell();
    }

    private void Help(int thread)
    {
        for (var heard = 0L; !Volatile.Read(ref _dismissed); heard = HelpOnce(thread, heard))
            _patience.Await(ref _calls, heard + 1);
    }

    private long HelpOnce(int thread, long heard)
    {
        var calls = Volatile.Read(ref _calls);
        if (calls > heard)
            Volatile.Read(ref _job)?.Work(thread, _patience);
        return calls;
    }
}
