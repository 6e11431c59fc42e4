using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Dapper;
using Microsoft.Data.Sqlite;
using Probity.Storage.Projecting;
using Probity.Storage.Schema;
using Probity.Storage.Writing;

namespace Probity.Storage.Tests.Projecting;

public sealed partial class RemakingTests
{
    private const string Insert =
        "INSERT INTO p_entry (case_id, register, name_key, from_day, until_day, suspended, body) VALUES ($1, 'r', $2, '', '', 0, $3)";

    [Fact]
    public void Remake_AfterManyMoves_RemovesWhatDeletionLeftBehind()
    {
        var directory = Directory.CreateTempSubdirectory("probity-").FullName;
        var database = new Database(Path.Combine(directory, "p.db"), bulkLoading: true);
        using var connection = database.OpenForWriting();
        Migrations.Apply(connection);
        using var session = new WriteSession(connection);
        var (kept, gone) = Churn(session);
        Left(connection, directory, gone).ShouldBeGreaterThan(0, "deleting alone leaves bytes of moved rows; were it not so, remaking would be needless");

        Remaking.Remake(session);

        Left(connection, directory, gone).ShouldBe(0);
        connection.Query<string>("SELECT name_key FROM p_entry").ShouldBe(kept, ignoreOrder: true);
        session.Dispose();
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public void Remake_AfterManyLookUps_RemovesTheHashesThatDeletionLeftBehind()
    {
        var directory = Directory.CreateTempSubdirectory("probity-").FullName;
        var database = new Database(Path.Combine(directory, "p.db"), bulkLoading: true);
        using var connection = database.OpenForWriting();
        Migrations.Apply(connection);
        using var session = new WriteSession(connection);
        session.Append("INSERT INTO lookup (ordinal, at, actor, day, body) VALUES (1, 0, 'a', '', x'00')");
        var hashes = Enumerable.Range(0, 60_000).Select(n => SHA256.HashData(Encoding.ASCII.GetBytes($"{n}"))).ToArray();
        foreach (var hash in hashes)
            session.Append("INSERT INTO lookup_subject (hash, lookup) VALUES ($1, 1)", hash);
        foreach (var hash in hashes[..30_000])
            session.Append("DELETE FROM lookup_subject WHERE hash = $1", hash);
        Left(connection, directory, hashes[..30_000]).ShouldBeGreaterThan(0, "deleting alone leaves bytes of moved rows");

        Remaking.Remake(session);

        Left(connection, directory, hashes[..30_000]).ShouldBe(0);
        connection.ExecuteScalar<int>("SELECT count(*) FROM lookup_subject").ShouldBe(30_000);
        session.Dispose();
        Directory.Delete(directory, recursive: true);
    }

    /// <summary>Lists and takes off rows of many lengths, as years of keeping a register do.</summary>
    private static (IReadOnlyCollection<string> Kept, IReadOnlyList<string> Gone) Churn(WriteSession session)
    {
        var random = new Random(7);
        var kept = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var gone = new List<string>();
        for (var n = 0; n < 6000; n++)
        {
            var id = $"{random.NextInt64(1L << 40):x10}";
            kept[id] = $"wexbrand{n:D5}x";
            session.Append(Insert, id, kept[id], string.Concat(Enumerable.Repeat(kept[id] + " ", random.Next(5, 40))));
            if (n < 1500 || random.Next(10) < 3)
                continue;

            var leaving = kept.Keys.ElementAt(random.Next(kept.Count));
            session.Append("DELETE FROM p_entry WHERE case_id = $1", leaving);
            gone.Add(kept[leaving]);
            kept.Remove(leaving);
        }

        return (kept.Values, gone);
    }

    private static int Left(SqliteConnection connection, string directory, IReadOnlyList<string> gone)
    {
        var text = Encoding.Latin1.GetString(Written(connection, directory));
        var found = Name().Matches(text).Select(name => name.Value).ToHashSet(StringComparer.Ordinal);
        return gone.Count(found.Contains);
    }

    /// <summary>How many of the hashes stand anywhere in the file; their first eight bytes are enough to know them by.</summary>
    private static int Left(SqliteConnection connection, string directory, IEnumerable<byte[]> gone)
    {
        var sought = gone.Select(hash => BitConverter.ToUInt64(hash)).ToHashSet();
        var bytes = Written(connection, directory);
        return Enumerable.Range(0, bytes.Length - 7).Select(at => BitConverter.ToUInt64(bytes, at)).Where(sought.Contains).Distinct().Count();
    }

    private static byte[] Written(SqliteConnection connection, string directory)
    {
        connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        return File.ReadAllBytes(Path.Combine(directory, "p.db"));
    }

    [GeneratedRegex("wexbrand[0-9]{5}x")]
    private static partial Regex Name();
}
