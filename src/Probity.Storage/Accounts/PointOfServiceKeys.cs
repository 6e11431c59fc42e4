using System.Buffers.Binary;
using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using Probity.Registers.Measures;
using Probity.Storage.Events;
using Probity.Storage.Writing;

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
    // Lets a leaked key be recognised for what it is.
    private const string Prefix = "probity-pos-";

    // Secrets issued so far are shorter; whatever is longer is none.
    private const int LongestSecret = 128;

    private readonly Writer _writer;
    private readonly ConcurrentDictionary<SecretHash, PointOfServiceKey> _byHash = new();

    internal PointOfServiceKeys(SqliteConnection connection, Writer writer)
    {
        _writer = writer;
        var rows = connection.Query<(string Id, byte[] Hash, string Name, string Activities)>(
            "SELECT id, secret_hash, name, activities FROM point_of_service WHERE revoked = 0");
        foreach (var (id, hash, name, activities) in rows)
            _byHash[SecretHash.Of(hash)] = new PointOfServiceKey(id, name, StorageJson.Read<ActivityId[]>(activities).ToHashSet());
    }

    /// <summary>Issues a key.</summary>
    /// <exception cref="ArgumentException">The name is empty, or no activity is given.</exception>
    public Task<IssuedKey> IssueAsync(string name, IReadOnlySet<ActivityId> activities, CancellationToken ct)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Count == 0)
            throw new ArgumentException("activities: a key is bound to at least one activity.", nameof(activities));

        var secret = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var key = new PointOfServiceKey(RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 12), name, activities);
        var hash = Hash(secret);
        return _writer.WriteAsync(
            session =>
            {
                session.Execute(
                    "INSERT INTO point_of_service (id, secret_hash, name, activities) VALUES (@Id, @hash, @Name, @activities)",
                    new { key.Id, hash, key.Name, activities = StorageJson.Text(activities.OrderBy(a => a.Value, StringComparer.Ordinal)) });
                session.AfterCommit(() => _byHash[SecretHash.Of(hash)] = key);
                return new IssuedKey(key, secret);
            },
            ct);
    }

    /// <summary>The key of that secret, from memory; null when unknown or revoked.</summary>
    public PointOfServiceKey? Find(ReadOnlySpan<char> secret)
    {
        if (secret.IsEmpty || secret.Length > LongestSecret)
            return null;

        Span<byte> text = stackalloc byte[Encoding.UTF8.GetMaxByteCount(LongestSecret)];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text[..Encoding.UTF8.GetBytes(secret, text)], hash);
        return _byHash.GetValueOrDefault(SecretHash.Of(hash));
    }

    /// <summary>Keys not revoked, by name.</summary>
    public IReadOnlyList<PointOfServiceKey> List() =>
        [.. _byHash.Values.OrderBy(k => k.Name, StringComparer.Ordinal).ThenBy(k => k.Id, StringComparer.Ordinal)];

    /// <summary>Revokes a key; false when there is none of that id.</summary>
    public Task<bool> RevokeAsync(string id, CancellationToken ct) => _writer.WriteAsync(
        session =>
        {
            session.AfterCommit(() => Forget(id));
            return session.Execute("UPDATE point_of_service SET revoked = 1 WHERE id = @id AND revoked = 0", new { id }) == 1;
        },
        ct);

    private void Forget(string id)
    {
        foreach (var known in _byHash.Where(k => k.Value.Id == id))
            _byHash.TryRemove(known.Key, out _);
    }

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>A hash as a key of the dictionary. Who would learn from the time a look-up takes learns about a hash, not about a secret.</summary>
    private readonly record struct SecretHash(UInt128 High, UInt128 Low)
    {
        public static SecretHash Of(ReadOnlySpan<byte> hash) =>
            new(BinaryPrimitives.ReadUInt128BigEndian(hash), BinaryPrimitives.ReadUInt128BigEndian(hash[16..]));
    }
}
