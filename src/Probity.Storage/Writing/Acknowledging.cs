namespace Probity.Storage.Writing;

/// <summary>Answers the callers of a commit, away from the writer's thread: as many at a time as there are processors, each with a share of them.</summary>
/// <remarks>Handing every caller to the pool by itself wakes a thread for each, which costs more than most answers do.</remarks>
internal sealed class Acknowledging(WriteCommand[] commands, int first, int step) : IThreadPoolWorkItem
{
    // Below it a second thread takes longer to wake than to answer what it would be given.
    private const int SmallestShare = 4;

    /// <summary>Answers all of them; those whose answering is no more than a mark, here and now.</summary>
    public static void Of(List<WriteCommand> written)
    {
        foreach (var command in written)
        {
            if (!command.AnswersAtOnce)
                command.Acknowledge();
        }

        WriteCommand[] atOnce = [.. written.Where(c => c.AnswersAtOnce)];
        var shares = Math.Clamp(atOnce.Length / SmallestShare, Math.Min(1, atOnce.Length), Environment.ProcessorCount);
        for (var share = 0; share < shares; share++)
            ThreadPool.UnsafeQueueUserWorkItem(new Acknowledging(atOnce, share, shares), preferLocal: false);
    }

    public void Execute()
    {
        for (var i = first; i < commands.Length; i += step)
            commands[i].Acknowledge();
    }
}
