using Dapper;
using Microsoft.Data.Sqlite;
using Probity.CharterFiles;

namespace Probity.Storage.Tests.Log;

public sealed class InspectionTests(InspectionTests.KeptCourt kept) : IClassFixture<InspectionTests.KeptCourt>
{
    [Theory]
    [InlineData("UPDATE log_leaf SET leaf = CAST(replace(CAST(leaf AS TEXT), '2026-', '2025-') AS BLOB) WHERE number = 2", "dated before")]
    [InlineData("UPDATE log_leaf SET leaf = x'7b7d' WHERE number = 2", "leaf 2")]
    [InlineData("DELETE FROM log_leaf WHERE number = 2", "event 2 has no leaf")]
    [InlineData("UPDATE sealed_content SET body = (SELECT body FROM sealed_content WHERE event = 1) WHERE event = 2", "event 2 cannot be opened")]
    [InlineData("UPDATE log_opening SET body = zeroblob(length(body)) WHERE event = 2", "event 2 cannot be opened")]
    [InlineData("UPDATE log_tile SET hashes = zeroblob(length(hashes))", "holds other hashes")]
    [InlineData("DELETE FROM log_tile", "is missing")]
    [InlineData("UPDATE log_checkpoint SET note = replace(note, char(10) || '260' || char(10), char(10) || '259' || char(10))", "checkpoint of size 259")]
    [InlineData("DELETE FROM sealed_content WHERE event = 260; DELETE FROM log_opening WHERE event = 260; DELETE FROM event WHERE ordinal = 260", "counts 260 events")]
    public async Task Damage_OfEveryKind_IsNamed(string damage, string named)
    {
        var findings = await kept.InspectAfterAsync(damage);

        findings.ShouldContain(f => f.Contains(named, StringComparison.Ordinal), string.Join("\n", findings));
    }

    [Fact]
    public async Task Records_AsTheyWereWritten_AgreeWithTheirLog() => (await kept.InspectAfterAsync("SELECT 1")).ShouldBeEmpty();

    /// <summary>A court with more entries than a tile holds, of which each test damages a copy.</summary>
    public sealed class KeptCourt : IAsyncLifetime
    {
        private readonly string _root = Directory.CreateTempSubdirectory("probity-kept").FullName;
        private TestTime _time = null!;

        public async ValueTask InitializeAsync()
        {
            await using var court = await TestCourt.OpenAsync(_root);
            await Task.WhenAll(Enumerable.Range(1, 260).Select(n => court.OpenCaseAsync(TestCourt.Firm($"Firm {n} Ltd", n), $"{n}")));
            await court.Node.Logs.PublishAsync(null, default);
            _time = court.Time;
        }

        public async Task<IReadOnlyList<string>> InspectAfterAsync(string damage)
        {
            var copy = Directory.CreateTempSubdirectory("probity-damaged").FullName;
            foreach (var file in Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(copy, Path.GetRelativePath(_root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }

            var options = new NodeOptions(Path.Combine(copy, "data"), Path.Combine(copy, "keys")) { ForInspection = true };
            await using (var connection = new SqliteConnection($"Data Source={Path.Combine(options.DataDirectory, "probity.db")};Pooling=False;Foreign Keys=False"))
            {
                await connection.OpenAsync();
                await connection.ExecuteAsync(damage);
            }

            await using (var node = await RegisterNode.OpenAsync(options, CharterLibrary.Shipped(), _time, default))
            {
                var findings = node.Logs.Inspect(TestCourt.Register);
                await node.DisposeAsync();
                Directory.Delete(copy, recursive: true);
                return findings;
            }
        }

        public ValueTask DisposeAsync()
        {
            Directory.Delete(_root, recursive: true);
            return ValueTask.CompletedTask;
        }
    }
}
