using Probity.Simulation.Engine;

namespace Probity.Simulation.Tests.Engine;

public sealed class WorkersTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 5)]
    [InlineData(2, 2)]
    [InlineData(3, 7)]
    [InlineData(9, 4)]
    public void Phases_WithAnyNumberOfThreads_DoEachChunkOnceAndNoneBeforeThePhaseAheadIsDone(int threads, int chunks)
    {
        const int Phases = 200;
        using var workers = new Workers(threads);
        var done = new int[Phases, chunks];
        var early = 0;

        workers.Phases(Phases, chunks, (phase, chunk, _) =>
        {
            for (var other = 0; phase > 0 && other < chunks; other++)
                early += Volatile.Read(ref done[phase - 1, other]) == 1 ? 0 : 1;
            Interlocked.Increment(ref done[phase, chunk]);
        });

        done.Cast<int>().ShouldAllBe(times => times == 1);
        early.ShouldBe(0);
    }

    [Fact]
    public void Each_WithTwoThreads_IsDoneByBoth()
    {
        using var workers = new Workers(2);
        using var both = new Barrier(2);
        var met = 0;

        for (var call = 0; call < 3; call++)
        {
            workers.Each(2, _ =>
            {
                if (both.SignalAndWait(Long))
                    Interlocked.Increment(ref met);
            });
        }

        met.ShouldBe(6);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Each_WhoseBodyFails_ThrowsWhatItThrewOnceAndGoesOnWorking(int threads)
    {
        using var workers = new Workers(threads);

        for (var call = 0; call < 20; call++)
        {
            var (done, late) = (0, 0);
            Should.Throw<InvalidDataException>(() => workers.Phases(3, 8, (phase, chunk, _) =>
            {
                late += phase > 1 ? 1 : 0;
                if (phase == 1 && chunk == 5)
                    throw new InvalidDataException("chunk 5");
            })).Message.ShouldBe("chunk 5");
            workers.Each(8, _ => Interlocked.Increment(ref done));
            done.ShouldBe(8);
            late.ShouldBe(0);
        }
    }

    [Fact]
    public void Workers_WithNothingToDo_Sleep()
    {
        using var workers = new Workers(2);

        var other = OtherThreadOf(workers);

        SpinWait.SpinUntil(() => other.ThreadState.HasFlag(ThreadState.WaitSleepJoin), Long).ShouldBeTrue();
    }

    [Fact]
    public void Workers_Disposed_EndTheirThreadsAndTakeNoMoreWork()
    {
        var workers = new Workers(2);
        var other = OtherThreadOf(workers);

        workers.Dispose();
        workers.Dispose();

        other.Join(Long).ShouldBeTrue();
        Should.Throw<ObjectDisposedException>(() => workers.Each(2, _ => { }));
    }

    private static Thread OtherThreadOf(Workers workers)
    {
        using var both = new Barrier(2);
        var seen = new Thread[2];
        workers.Each(2, chunk =>
        {
            seen[chunk] = Thread.CurrentThread;
            both.SignalAndWait(Long).ShouldBeTrue();
        });
        return seen.Single(thread => thread != Thread.CurrentThread);
    }
}
