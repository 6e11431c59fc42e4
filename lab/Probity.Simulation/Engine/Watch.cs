namespace Probity.Simulation.Engine;

/// <summary>Why somebody's ties are followed. Where there are several reasons, the first counts.</summary>
internal enum WatchReason
{
    /// <summary>Is listed, or was.</summary>
    Subject,

    /// <summary>Lives with, or is kin of, somebody who is listed.</summary>
    RelativeOfListed,

    /// <summary>The same of somebody who was listed.</summary>
    RelativeOfFormer,

    /// <summary>Is compared with a subject.</summary>
    Control,
}

/// <summary>One person under watch in a week.</summary>
/// <param name="Person">Whom.</param>
/// <param name="Reason">Why.</param>
/// <param name="Episode">Place of the episode that is the reason.</param>
internal readonly record struct Watch(int Person, WatchReason Reason, int Episode);
