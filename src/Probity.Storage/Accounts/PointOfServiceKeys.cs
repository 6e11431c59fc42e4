using Probity.Registers.Measures;

namespace Probity.Storage.Accounts;

/// <summary>A point of service's key as the node keeps it; the secret itself is stored nowhere.</summary>
/// <param name="Id">Pseudonymous id.</param>
/// <param name="Name">Whom it was issued to; subjects read it.</param>
/// <param name="Activities">The activities it may ask about.</param>
public sealed record PointOfServiceKey(string Id, string Name, IReadOnlySet<ActivityId> Activities);

/// <summary>A key just issued.</summary>
/// <param name="Key">What the node keeps.</param>
/// <param name="Secret">Shown this once.</param>
public sealed record IssuedKey(PointOfServiceKey Key, string Secret);

/// <summary>Keys of points of service: 256 random bits each, stored as SHA-256, bound to activities.</summary>
public sealed class PointOfServiceKeys
{
    internal PointOfServiceKeys()
    {
    }

    /// <summary>Issues a key.</summary>
    public Task<IssuedKey> IssueAsync(string name, IReadOnlySet<ActivityId> activities, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>The key of that secret, from memory; null when unknown or revoked.</summary>
    public PointOfServiceKey? Find(string secret) => throw new NotImplementedException();

    /// <summary>Keys not revoked, by name.</summary>
    public IReadOnlyList<PointOfServiceKey> List() => throw new NotImplementedException();

    /// <summary>Revokes a key; false when there is none of that id.</summary>
    public Task<bool> RevokeAsync(string id, CancellationToken ct) => throw new NotImplementedException();
}
