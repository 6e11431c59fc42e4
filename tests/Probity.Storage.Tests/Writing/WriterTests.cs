using Dapper;
using Microsoft.Data.Sqlite;
using Probity.Storage.Schema;
using Probity.Storage.Writing;

namespace Probity.Storage.Tests.Writing;

public sealed class WriterTests : IAsyncDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("probity-").FullName;
    private readonly Database _database;
    private readonly Writer _writer;

    public WriterTests()
    {
        _database = new Database(Path.Combine(_directory, "w.db"), bulkLoading: false);
        var connection = _database.OpenForWriting();
        connection.Execute("CREATE TABLE line (text TEXT NOT NULL UNIQUE) STRICT");
        _writer = new Writer(connection);
    }

    [Fact]
    public async Task Command_FailingInTheMiddle_LeavesNothingAndHarmsNoOther()
    {
        var seen = false;
        using var gate = new Gate(_writer);
        await gate.Reached;
        var before = _writer.WriteAsync(s => s.Execute("INSERT INTO line VALUES ('before')"), default);
        var failing = _writer.WriteAsync(
            session =>
            {
                session.Execute("INSERT INTO line VALUES ('half')");
                session.AfterCommit(() => seen = true);
                session.Execute("INSERT INTO line VALUES ('before')");
            },
            default);
        var after = _writer.WriteAsync(s => s.Execute("INSERT INTO line VALUES ('after')"), default);
        gate.Open();

        await Task.WhenAll(before, after);

        await Should.ThrowAsync<SqliteException>(failing);
        Lines().ShouldBe(["after", "before"]);
        seen.ShouldBeFalse();
    }

    [Fact]
    public async Task Batch_WhoseCommitFails_IsAcknowledgedToNobody()
    {
        var deferred = _writer.WriteAsync(
            session => session.Execute(
                """
                CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;
                CREATE TABLE child (parent INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED) STRICT;
                """),
            default);
        await deferred;
        using var gate = new Gate(_writer);
        await gate.Reached;
        var innocent = _writer.WriteAsync(s => s.Execute("INSERT INTO line VALUES ('innocent')"), default);
        var orphan = _writer.WriteAsync(s => s.Execute("INSERT INTO child VALUES (7)"), default);
        gate.Open();

        await Should.ThrowAsync<SqliteException>(orphan);
        await Should.ThrowAsync<SqliteException>(innocent);
        Lines().ShouldBeEmpty();

        await _writer.WriteAsync(s => s.Execute("INSERT INTO line VALUES ('next')"), default);
        Lines().ShouldBe(["next"]);
    }

    [Fact]
    public async Task Acknowledged_IsVisibleToAnotherConnection()
    {
        for (var n = 0; n < 20; n++)
        {
            await _writer.WriteAsync(s => s.Execute("INSERT INTO line VALUES (@n)", new { n = $"{n:D2}" }), default);
            Lines().Count.ShouldBe(n + 1);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        _database.ReleaseReaders();
        Directory.Delete(_directory, recursive: true);
    }

    /// <summary>Keeps the writer busy, so that what is enqueued meanwhile becomes one batch.</summary>
    private sealed class Gate : IDisposable
    {
        private readonly ManualResetEventSlim _open = new();
        private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly Task _held;

        public Gate(Writer writer) => _held = writer.WriteAsync(
            _ =>
            {
                _reached.SetResult();
                _open.Wait();
            },
            default);

        public Task Reached => _reached.Task;

        public void Open() => _open.Set();

        public void Dispose()
        {
            _open.Set();
            _held.GetAwaiter().GetResult();
            _open.Dispose();
        }
    }

    private List<string> Lines()
    {
        using var connection = _database.OpenForReading();
        return connection.Query<string>("SELECT text FROM line ORDER BY text").AsList();
    }
}
