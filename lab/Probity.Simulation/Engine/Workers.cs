namespace Probity.Simulation.Engine;

/// <summary>
/// Runs a phase over chunks. Which chunk a piece of state belongs to never depends on the number of threads, and within a phase a chunk writes
/// only what belongs to it: hence the same results for any number.
/// </summary>
internal sealed class Workers(int threads)
{
    private readonly ParallelOptions _options = new() { MaxDegreeOfParallelism = threads };

    public int Threads => threads;

    public static int Count(int threads) => threads > 0 ? threads : Environment.ProcessorCount;

    public void Each(int chunks, Action<int> body)
    {
        if (threads == 1 || chunks == 1)
        {
            for (var chunk = 0; chunk < chunks; chunk++)
                body(chunk);
        }
        else
        {
            Parallel.For(0, chunks, _options, body);
        }
    }
}
