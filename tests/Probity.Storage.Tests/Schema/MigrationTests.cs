using Dapper;
using Microsoft.Data.Sqlite;
using Probity.CharterFiles;
using Probity.Storage.Cases;
using Probity.Storage.Schema;

namespace Probity.Storage.Tests.Schema;

public sealed class MigrationTests
{
    [Fact]
    public void Database_OfTheFirstVersion_IsRaisedAndKeepsItsRows()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        connection.Execute("CREATE TABLE schema_version (version INTEGER PRIMARY KEY) STRICT; INSERT INTO schema_version VALUES (1);");
        connection.Execute(FirstSchema());
        connection.Execute("INSERT INTO idempotency (key, case_id, case_version) VALUES (x'01', 'c', 1)");

        Migrations.Apply(connection);

        connection.ExecuteScalar<int>("SELECT MAX(version) FROM schema_version").ShouldBe(Migrations.Newest);
        connection.ExecuteScalar<byte[]>("SELECT request FROM idempotency WHERE case_id = 'c'").ShouldBeEmpty();
    }

    [Fact]
    public async Task Key_KeptBeforeRequestsWereKept_StillRepeats()
    {
        await using var court = await TestCourt.OpenAsync();
        var first = (ActResult.Done)await court.Node.Cases.ActAsync(null, TestCourt.Opening(TestCourt.Company), TestCourt.Officer, null, "k", default);
        await ChangeAsync(court, "UPDATE idempotency SET request = x''");

        var again = await court.Node.Cases.ActAsync(null, TestCourt.Opening(TestCourt.Company), TestCourt.Officer, null, "k", default);

        again.ShouldBe(new ActResult.Repeated(first.Id, 1));
    }

    [Fact]
    public async Task Database_OfANewerVersion_IsRefusedAndUntouched()
    {
        await using var court = await TestCourt.OpenAsync();

        var refusal = await Should.ThrowAsync<NewerSchemaException>(ChangeAsync(court, "INSERT INTO schema_version VALUES (99)"));

        refusal.Message.ShouldContain("99");
        refusal.Message.ShouldContain("newer software");
        await ChangeAsync(court, "DELETE FROM schema_version WHERE version = 99");
    }

    [Fact]
    public async Task File_ThatIsNoDatabase_IsRefusedInOneSentence()
    {
        var root = Directory.CreateTempSubdirectory("probity-").FullName;
        var options = new NodeOptions(Path.Combine(root, "data"), Path.Combine(root, "keys"));
        Directory.CreateDirectory(options.DataDirectory);
        Directory.CreateDirectory(options.KeysDirectory);
        await File.WriteAllBytesAsync(Path.Combine(options.KeysDirectory, "node.key"), new byte[32], TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(options.DataDirectory, "probity.db"), new string('x', 5000), TestContext.Current.CancellationToken);

        var refusal = await Should.ThrowAsync<UnusableDirectoryException>(Open(options));

        refusal.Message.ShouldContain(options.DataDirectory);
        Directory.Delete(root, recursive: true);
    }

    [Fact]
    public async Task Directory_HeldByAnotherNode_IsRefused()
    {
        await using var court = await TestCourt.OpenAsync();

        await Should.ThrowAsync<DataDirectoryInUseException>(Open(court.Options));
    }

    [Fact]
    public async Task Keys_OfAnotherNodeOrMissingOrInsideTheRecords_AreRefused()
    {
        await using var court = await TestCourt.OpenAsync();
        var node = court.Node;
        await node.DisposeAsync();
        var elsewhere = court.Options with { KeysDirectory = Path.Combine(court.Options.KeysDirectory, "other") };

        await Should.ThrowAsync<MasterKeyException>(Open(elsewhere));
        Directory.CreateDirectory(elsewhere.KeysDirectory);
        await File.WriteAllBytesAsync(Path.Combine(elsewhere.KeysDirectory, "node.key"), new byte[32], TestContext.Current.CancellationToken);
        await Should.ThrowAsync<MasterKeyException>(Open(elsewhere));
        await Should.ThrowAsync<MasterKeyException>(Open(court.Options with { KeysDirectory = Path.Combine(court.Options.DataDirectory, "keys") }));

        await court.ReopenAsync();
    }

    [Fact]
    public async Task Directories_OfANewNode_AreClosedToOtherUsers()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Permissions are those of the user's profile there.");
            return;
        }

        await using var court = await TestCourt.OpenAsync();

        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
            | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        foreach (var path in new[] { court.Options.DataDirectory, court.Options.KeysDirectory, Path.Combine(court.Options.KeysDirectory, "node.key") })
            (File.GetUnixFileMode(path) & Others).ShouldBe(UnixFileMode.None, path);
    }

    [Fact]
    public async Task Node_ClosedCleanly_LeavesNoWriteAheadLog()
    {
        await using var court = await TestCourt.OpenAsync();
        await court.OpenCaseAsync(TestCourt.Company);

        await court.Node.DisposeAsync();

        Directory.EnumerateFiles(court.Options.DataDirectory).Select(Path.GetFileName).ShouldBe(["probity.db", "probity.lock"], ignoreOrder: true);
        await court.ReopenAsync();
    }

    private static async Task ChangeAsync(TestCourt court, string sql)
    {
        await court.Node.DisposeAsync();
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(court.Options.DataDirectory, "probity.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await connection.ExecuteAsync(sql);
        }

        await court.ReopenAsync();
    }

    private static Task<RegisterNode> Open(NodeOptions options) =>
        RegisterNode.OpenAsync(options, CharterLibrary.Shipped(), new TestTime(new NodaTime.LocalDate(2026, 3, 2)), default);

    private static string FirstSchema()
    {
        using var reader = new StreamReader(typeof(Migrations).Assembly.GetManifestResourceStream("Probity.Storage.Schema.001-first.sql")!);
        return reader.ReadToEnd();
    }
}
