using NodaTime;
using Probity.Registers.Framework;

namespace Probity.Storage.Joint;

/// <summary>What a recipient of a listing is.</summary>
public enum RecipientKind
{
    /// <summary>A body with an agreement about the register.</summary>
    ImplementingBody,

    /// <summary>A point of service that asked about the subject.</summary>
    PointOfService,
}

/// <summary>Somebody who was told of a listing.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Name">Their name.</param>
/// <param name="Item">Where the listing stands with them; null for a point of service, which keeps no list.</param>
/// <param name="LastTold">When a point of service was last answered that something is restricted; null for a body.</param>
/// <param name="Times">How often it was.</param>
public sealed record Recipient(RecipientKind Kind, LocalizedText Name, JointItem? Item, Instant? LastTold, int Times);
