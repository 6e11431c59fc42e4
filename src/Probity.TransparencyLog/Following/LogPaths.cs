namespace Probity.TransparencyLog.Following;

/// <summary>Paths below a log's prefix, beside those of tiles.</summary>
public static class LogPaths
{
    /// <summary>The latest signed checkpoint (C2SP tlog-tiles).</summary>
    public const string Checkpoint = "checkpoint";

    /// <summary>The history of the log's keys; not part of C2SP.</summary>
    public const string Keys = "keys";
}
