using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Probity.Storage.Schema;
using Probity.Storage.Writing;

namespace Probity.Storage.Reviews;

/// <summary>A platform that passes reviews on.</summary>
/// <param name="Id">Pseudonymous id.</param>
/// <param name="Name">Its name; readers of its reviews see it.</param>
public sealed record ReviewPlatform(string Id, string Name);

/// <summary>Platforms and their keys: 256 random bits each, stored as SHA-256.</summary>
public sealed class ReviewPlatforms
{
    // Lets a leaked key be recognised for what it is.
    private const string Prefix = "probity-reviews-";
    private const int LongestSecret = 128;

    private readonly Database _database;
    private readonly Writer _writer;

    internal ReviewPlatforms(Database database, Writer writer) => (_database, _writer) = (database, writer);

    /// <summary>Admits a platform; its secret is shown this once.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Task<(ReviewPlatform Platform, string Secret)> AdmitAsync(string name, CancellationToken ct)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var platform = new ReviewPlatform(RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 12), name);
        var secret = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return _writer.WriteAsync(
            session =>
            {
                session.Execute("INSERT INTO review_platform (id, secret_hash, name) VALUES (@Id, @hash, @Name)", new { platform.Id, hash = Hash(secret), platform.Name });
                return (platform, secret);
            },
            ct);
    }

    /// <summary>The platform of that secret; null when unknown or revoked.</summary>
    public ReviewPlatform? Find(string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        if (secret.Length is 0 or > LongestSecret)
            return null;

        using var connection = _database.OpenForReading();
        return connection.QueryFirstOrDefault<(string Id, string Name)?>(
            "SELECT id, name FROM review_platform WHERE secret_hash = @hash AND revoked = 0", new { hash = Hash(secret) }) is { } row
            ? new ReviewPlatform(row.Id, row.Name)
            : null;
    }

    /// <summary>Platforms not revoked, by name.</summary>
    public IReadOnlyList<ReviewPlatform> List()
    {
        using var connection = _database.OpenForReading();
        return [.. connection.Query<(string Id, string Name)>("SELECT id, name FROM review_platform WHERE revoked = 0 ORDER BY name, id").Select(r => new ReviewPlatform(r.Id, r.Name))];
    }

    /// <summary>Revokes a platform's key; its reviews stay. False when there is none of that id.</summary>
    public Task<bool> RevokeAsync(string id, CancellationToken ct) => _writer.WriteAsync(
        session => session.Execute("UPDATE review_platform SET revoked = 1 WHERE id = @id AND revoked = 0", new { id }) == 1, ct);

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
